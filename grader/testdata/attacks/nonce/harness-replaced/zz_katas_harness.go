package isolate
