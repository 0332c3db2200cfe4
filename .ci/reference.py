"""What an exported cell offers, as Markdown: signatures, docstrings, docments as tables. Nothing is imported."""
import ast, inspect, re
from copy import deepcopy

functions = ast.FunctionDef,ast.AsyncFunctionDef

def comment_after(node, lines):
    "The comment behind a parameter, a field, or the annotation of what is returned"
    rest = lines[node.end_lineno-1].encode()[node.end_col_offset:].decode() # ast counts bytes
    return m[1].strip() if (m := re.match(r'[\s,):]*#\s*(.*)', rest)) else ''

def escape(text):
    "Plain text as Markdown: no HTML, no emphasis by stars; code in backticks stays"
    parts = re.split(r'(`[^`\n]*`)', text)
    parts[::2] = [re.sub(r'([<*])', lambda m: {'<': '&lt;', '*': r'\*'}[m[1]], o) for o in parts[::2]]
    return ''.join(parts)

def parameters(node, lines):
    "Rows (name, type, default, comment) of a function's parameters, or of a dataclass's fields"
    if isinstance(node, ast.ClassDef):
        fields = [o for o in node.body if isinstance(o, ast.AnnAssign)]
        return [(o.target.id, o.annotation, o.value, comment_after(o, lines)) for o in fields]
    args = node.args.posonlyargs+node.args.args
    defaults = [None]*(len(args)-len(node.args.defaults)) + node.args.defaults
    args,defaults = args+node.args.kwonlyargs,defaults+node.args.kw_defaults
    rows = [(a.arg, a.annotation, d, comment_after(d or a, lines)) for a,d in zip(args, defaults)]
    return [*rows, *([('return', node.returns, None, comment_after(node.returns, lines))] if node.returns else [])]

def table(rows):
    "Docments as a table, if there are any"
    rows = [o for o in rows if o[3]]
    if not rows: return ''
    def code(o): return f'`{ast.unparse(o)}`' if o is not None else ''
    def line(name, kind, default, comment):
        name = 'returns' if name=='return' else f'`{name}`'
        comment = escape(comment).replace('|', r'\|')
        return f'| {name} | {code(kind)} | {code(default)} | {comment} |'
    return '\n'.join(['| | type | default | |', '|---|---|---|---|', *(line(*o) for o in rows)])

def entry(node, name, lines):
    "One function or class: its heading, signature, docstring and parameters"
    init = next((o for o in node.body if getattr(o, 'name', '')=='__init__'), None)
    called = node if isinstance(node, functions) else init
    if any(re.search(r'property|setter', ast.unparse(o)) for o in node.decorator_list): called = None
    sig = ''
    if called:
        args = deepcopy(called.args)
        for a in ast.walk(args):
            if isinstance(a, ast.arg): a.annotation = None
        sig = re.sub(r'^(self|cls)(, |$)', '', ast.unparse(args))
    doc = escape(inspect.cleandoc(ast.get_docstring(node) or ''))
    shown = f'``` {{ .python .signature .no-copy }}\n{name}({sig})\n```' if called else ''
    blocks = f'#### `{name}` {{ #{name} }}',shown,doc,table(parameters(called or node, lines))
    return '\n\n'.join(filter(None, blocks))

def offers(source):
    "(name, node) of the public functions, classes and methods in a cell"
    for node in ast.parse(source).body:
        if not isinstance(node, (*functions, ast.ClassDef)) or node.name.startswith('_'): continue
        name = node.name
        if any(ast.unparse(o).startswith('patch') for o in node.decorator_list):
            owner = node.args.args[0].annotation
            name = f'{ast.unparse(owner)}.{name}'
        yield name,node
        methods = [o for o in node.body if isinstance(o, functions)] if isinstance(node, ast.ClassDef) else []
        yield from ((f'{name}.{o.name}', o) for o in methods if not o.name.startswith('_') and ast.get_docstring(o))

def defined(source):
    "The names of the functions, classes and constants in a cell, private ones too"
    for node in ast.parse(source).body:
        if isinstance(node, (*functions, ast.ClassDef)): yield node.name
        for target in getattr(node, 'targets', ()):
            yield from (o.id for o in ast.walk(target) if isinstance(o, ast.Name))

def reference(source):
    "Markdown about all that a cell offers"
    lines = source.splitlines()
    return [entry(node, name, lines) for name,node in offers(source)]
