"""What a reader sees of a notebook, for README.md and the site: no hidden cells, no directives; nothing is executed."""
import json, re
from pathlib import Path

root = Path(__file__).resolve().parent.parent
head = re.compile(r'(?:[ \t]*#[ \t]*\|.*(?:\n|$))+')

def visible_cells(file):
    "The cells that a reader sees: (kind, source without directives, directives, outputs)"
    for cell in json.loads(file.read_text(encoding='utf-8'))['cells']:
        source,directives = ''.join(cell['source']),[]
        if cell['cell_type']=='code' and (m := head.match(source)):
            directives = [o.split('|', 1)[1].strip() for o in m[0].splitlines()]
            source = source[m.end():]
        if source.strip() and cell['cell_type']!='raw' and 'hide' not in directives:
            yield cell['cell_type'],source.strip('\n'),directives,cell.get('outputs', [])

def fence(text, info):
    "A block of code, in more backticks than stand in it"
    ticks = '`' * max(3, 1 + max(map(len, re.findall('`+', text)), default=0))
    return f'{ticks}{info}\n{text.rstrip()}\n{ticks}'

def text_of(output):
    "What an output says without pictures and HTML; nothing of warnings"
    if output.get('name')=='stderr': return ''
    res = ''.join(output.get('text') or output.get('data', {}).get('text/plain', ''))
    return re.sub(r'\x1b\[[0-9;]*m', '', res)
