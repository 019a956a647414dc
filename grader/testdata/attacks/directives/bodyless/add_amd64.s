TEXT ·add(SB),4,$0-8
	RET
