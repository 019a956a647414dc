package counter

func init() { panic("compiled") }
