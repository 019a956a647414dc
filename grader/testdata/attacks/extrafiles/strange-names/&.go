package counter
