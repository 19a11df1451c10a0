"""Reads settings.ini, so that the project is described in one place."""
from configparser import ConfigParser
from pathlib import Path
from setuptools import setup, find_packages

config = ConfigParser(delimiters=['='], interpolation=None)
config.read('settings.ini', encoding='utf-8')
cfg = config['DEFAULT']
extras = {name: cfg[f'{name}_requirements'].split() for name in ('dev', 'text', 'export')}

setup(
    name=cfg['lib_name'], version=cfg['version'], license='Apache-2.0',
    author=cfg['author'], author_email=cfg['author_email'], url=cfg['git_url'],
    description=cfg['description'], keywords=cfg['keywords'],
    long_description=Path('README.md').read_text(encoding='utf-8'), long_description_content_type='text/markdown',
    packages=find_packages(include=['asd_nbdev', 'asd_nbdev.*']), include_package_data=True,
    package_data={cfg['lib_name']: ['templates/*']},
    install_requires=cfg['requirements'].split(), extras_require=extras,
    entry_points={'console_scripts': cfg['console_scripts'].split(),
                  'nbdev': [f'{cfg["lib_name"]}={cfg["lib_path"]}._modidx:d']},
    classifiers=['License :: OSI Approved :: Apache Software License', 'Intended Audience :: Science/Research',
                 *[f'Programming Language :: Python :: 3.{v}' for v in (10, 11, 12)]],
    zip_safe=False)
