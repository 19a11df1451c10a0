__version__ = "0.1.0"

# `import asd_nbdev as asd` offers the names a user needs; each is imported when it is first asked for.
_OFFERED = dict(load_dataset='dataset', select='dataset', summary='dataset', make_system='system', load='system',
                System='system', metrics='evaluation', ASDError='core', ASDWarning='core')
__all__ = [*_OFFERED, 'systems', '__version__']

def __getattr__(name):
    from importlib import import_module
    if name == 'systems': return import_module('.systems', __name__)
    if name not in _OFFERED:
        raise AttributeError(f'module {__name__!r} has no attribute {name!r}; it offers {", ".join(__all__)}')
    value = globals()[name] = getattr(import_module(f'.{_OFFERED[name]}', __name__), name)
    import_module('.core', __name__).tell_arguments()
    return value

def __dir__(): return sorted(__all__)

def _name_the_user(): # PyTorch asks for a name when it is imported, and in a container a user may be a mere number
    import os
    if any(os.environ.get(k) for k in ('LOGNAME', 'USER', 'LNAME', 'USERNAME')): return
    try:
        import pwd
        pwd.getpwuid(os.getuid())
    except ImportError: pass
    except KeyError: os.environ['USER'] = f'uid{os.getuid()}'
_name_the_user()

def _end_quietly(): # a command that is stopped while it still imports; later `one_line_errors` sees to it
    import re, signal, sys
    if not re.search(r'(^|[/\\])asd_(?!download)[a-z]+$', (getattr(sys, 'argv', None) or [''])[0]): return
    if signal.getsignal(signal.SIGINT) is not signal.default_int_handler: return
    try: signal.signal(signal.SIGINT, signal.SIG_DFL)
    except ValueError: pass # not in the main thread
_end_quietly()
