-- A run with nothing open is called ready, as the report calls it.
update run set standing = 'ready' where standing = 'clear';
