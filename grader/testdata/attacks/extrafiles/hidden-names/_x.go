package counter

func init() { panic(1) }
