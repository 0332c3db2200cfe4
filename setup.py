from configparser import ConfigParser
from pathlib import Path
import re, setuptools

# note: all settings are in settings.ini; edit there, not here
config = ConfigParser(delimiters=['='])
config.read('settings.ini', encoding='utf-8')
cfg = config['DEFAULT']

cfg_keys = 'version description keywords author author_email'.split()
expected = cfg_keys + 'lib_name lib_path git_url doc_url license status min_python audience language'.split()
for o in expected: assert o in cfg, f"missing expected setting: {o}"
setup_cfg = {o:cfg[o] for o in cfg_keys}

licenses = {'apache2':'Apache-2.0', 'mit':'MIT', 'gpl2':'GPL-2.0-only', 'gpl3':'GPL-3.0-only', 'bsd3':'BSD-3-Clause'}
statuses = ['1 - Planning', '2 - Pre-Alpha', '3 - Alpha', '4 - Beta', '5 - Production/Stable', '6 - Mature', '7 - Inactive']
py_versions = '3.10 3.11 3.12 3.13'.split() # those that were tried: see CONTRIBUTING.md
extras = 'dev fast int8 app distributed scale heif docs'.split()
lib,min_python = cfg['lib_path'],cfg['min_python']
def absolute(m): return f"{m[1]}[{m[2]}]({cfg['git_url']}/{'raw' if m[1] else 'blob'}/main/" # the package index has no files
readme = re.sub(r'(!?)\[([^\]]*)\]\((?!https?:|#)', absolute, Path('README.md').read_text(encoding='utf-8'))

setuptools.setup(
    name = cfg['lib_name'],
    license = licenses.get(cfg['license'].lower(), cfg['license']),
    license_files = ['LICENSE'],
    classifiers = [
        'Development Status :: ' + statuses[int(cfg['status'])-1],
        'Intended Audience :: ' + cfg['audience'].title(),
        'Natural Language :: ' + cfg['language'].title(),
    ] + ['Programming Language :: Python :: '+o for o in py_versions[py_versions.index(min_python):]],
    url = cfg['git_url'],
    project_urls = {'Documentation': cfg['doc_url'], 'Changelog': cfg['git_url'] + '/blob/main/CHANGELOG.md'},
    packages = setuptools.find_packages(include=[lib, f'{lib}.*']),
    include_package_data = True,
    install_requires = cfg.get('requirements', '').split(),
    extras_require = {o: cfg.get(f'{o}_requirements', '').split() for o in extras},
    python_requires = '>=' + min_python,
    long_description = readme,
    long_description_content_type = 'text/markdown',
    zip_safe = False,
    entry_points = {
        'console_scripts': cfg.get('console_scripts', '').split(),
        'nbdev': [f'{lib}={lib}._modidx:d'],
    },
    **setup_cfg)
