// Attack: a type switch and a switch with ten thousand cases each
// Layer: build
// Want: limited
// Canary: none

package counter

func f(x any, n int) int {
	switch n {
	case 0:
		return n + 0
	case 1:
		return n + 1
	case 4:
		return n + 2
	case 9:
		return n + 3
	case 16:
		return n + 4
	case 25:
		return n + 5
	case 36:
		return n + 6
	case 49:
		return n + 7
	case 64:
		return n + 8
	case 81:
		return n + 9
	case 100:
		return n + 10
	case 121:
		return n + 11
	case 144:
		return n + 12
	case 169:
		return n + 13
	case 196:
		return n + 14
	case 225:
		return n + 15
	case 256:
		return n + 16
	case 289:
		return n + 17
	case 324:
		return n + 18
	case 361:
		return n + 19
	case 400:
		return n + 20
	case 441:
		return n + 21
	case 484:
		return n + 22
	case 529:
		return n + 23
	case 576:
		return n + 24
	case 625:
		return n + 25
	case 676:
		return n + 26
	case 729:
		return n + 27
	case 784:
		return n + 28
	case 841:
		return n + 29
	case 900:
		return n + 30
	case 961:
		return n + 31
	case 1024:
		return n + 32
	case 1089:
		return n + 33
	case 1156:
		return n + 34
	case 1225:
		return n + 35
	case 1296:
		return n + 36
	case 1369:
		return n + 37
	case 1444:
		return n + 38
	case 1521:
		return n + 39
	case 1600:
		return n + 40
	case 1681:
		return n + 41
	case 1764:
		return n + 42
	case 1849:
		return n + 43
	case 1936:
		return n + 44
	case 2025:
		return n + 45
	case 2116:
		return n + 46
	case 2209:
		return n + 47
	case 2304:
		return n + 48
	case 2401:
		return n + 49
	case 2500:
		return n + 50
	case 2601:
		return n + 51
	case 2704:
		return n + 52
	case 2809:
		return n + 53
	case 2916:
		return n + 54
	case 3025:
		return n + 55
	case 3136:
		return n + 56
	case 3249:
		return n + 57
	case 3364:
		return n + 58
	case 3481:
		return n + 59
	case 3600:
		return n + 60
	case 3721:
		return n + 61
	case 3844:
		return n + 62
	case 3969:
		return n + 63
	case 4096:
		return n + 64
	case 4225:
		return n + 65
	case 4356:
		return n + 66
	case 4489:
		return n + 67
	case 4624:
		return n + 68
	case 4761:
		return n + 69
	case 4900:
		return n + 70
	case 5041:
		return n + 71
	case 5184:
		return n + 72
	case 5329:
		return n + 73
	case 5476:
		return n + 74
	case 5625:
		return n + 75
	case 5776:
		return n + 76
	case 5929:
		return n + 77
	case 6084:
		return n + 78
	case 6241:
		return n + 79
	case 6400:
		return n + 80
	case 6561:
		return n + 81
	case 6724:
		return n + 82
	case 6889:
		return n + 83
	case 7056:
		return n + 84
	case 7225:
		return n + 85
	case 7396:
		return n + 86
	case 7569:
		return n + 87
	case 7744:
		return n + 88
	case 7921:
		return n + 89
	case 8100:
		return n + 90
	case 8281:
		return n + 91
	case 8464:
		return n + 92
	case 8649:
		return n + 93
	case 8836:
		return n + 94
	case 9025:
		return n + 95
	case 9216:
		return n + 96
	case 9409:
		return n + 97
	case 9604:
		return n + 98
	case 9801:
		return n + 99
	case 10000:
		return n + 100
	case 10201:
		return n + 101
	case 10404:
		return n + 102
	case 10609:
		return n + 103
	case 10816:
		return n + 104
	case 11025:
		return n + 105
	case 11236:
		return n + 106
	case 11449:
		return n + 107
	case 11664:
		return n + 108
	case 11881:
		return n + 109
	case 12100:
		return n + 110
	case 12321:
		return n + 111
	case 12544:
		return n + 112
	case 12769:
		return n + 113
	case 12996:
		return n + 114
	case 13225:
		return n + 115
	case 13456:
		return n + 116
	case 13689:
		return n + 117
	case 13924:
		return n + 118
	case 14161:
		return n + 119
	case 14400:
		return n + 120
	case 14641:
		return n + 121
	case 14884:
		return n + 122
	case 15129:
		return n + 123
	case 15376:
		return n + 124
	case 15625:
		return n + 125
	case 15876:
		return n + 126
	case 16129:
		return n + 127
	case 16384:
		return n + 128
	case 16641:
		return n + 129
	case 16900:
		return n + 130
	case 17161:
		return n + 131
	case 17424:
		return n + 132
	case 17689:
		return n + 133
	case 17956:
		return n + 134
	case 18225:
		return n + 135
	case 18496:
		return n + 136
	case 18769:
		return n + 137
	case 19044:
		return n + 138
	case 19321:
		return n + 139
	case 19600:
		return n + 140
	case 19881:
		return n + 141
	case 20164:
		return n + 142
	case 20449:
		return n + 143
	case 20736:
		return n + 144
	case 21025:
		return n + 145
	case 21316:
		return n + 146
	case 21609:
		return n + 147
	case 21904:
		return n + 148
	case 22201:
		return n + 149
	case 22500:
		return n + 150
	case 22801:
		return n + 151
	case 23104:
		return n + 152
	case 23409:
		return n + 153
	case 23716:
		return n + 154
	case 24025:
		return n + 155
	case 24336:
		return n + 156
	case 24649:
		return n + 157
	case 24964:
		return n + 158
	case 25281:
		return n + 159
	case 25600:
		return n + 160
	case 25921:
		return n + 161
	case 26244:
		return n + 162
	case 26569:
		return n + 163
	case 26896:
		return n + 164
	case 27225:
		return n + 165
	case 27556:
		return n + 166
	case 27889:
		return n + 167
	case 28224:
		return n + 168
	case 28561:
		return n + 169
	case 28900:
		return n + 170
	case 29241:
		return n + 171
	case 29584:
		return n + 172
	case 29929:
		return n + 173
	case 30276:
		return n + 174
	case 30625:
		return n + 175
	case 30976:
		return n + 176
	case 31329:
		return n + 177
	case 31684:
		return n + 178
	case 32041:
		return n + 179
	case 32400:
		return n + 180
	case 32761:
		return n + 181
	case 33124:
		return n + 182
	case 33489:
		return n + 183
	case 33856:
		return n + 184
	case 34225:
		return n + 185
	case 34596:
		return n + 186
	case 34969:
		return n + 187
	case 35344:
		return n + 188
	case 35721:
		return n + 189
	case 36100:
		return n + 190
	case 36481:
		return n + 191
	case 36864:
		return n + 192
	case 37249:
		return n + 193
	case 37636:
		return n + 194
	case 38025:
		return n + 195
	case 38416:
		return n + 196
	case 38809:
		return n + 197
	case 39204:
		return n + 198
	case 39601:
		return n + 199
	case 40000:
		return n + 200
	case 40401:
		return n + 201
	case 40804:
		return n + 202
	case 41209:
		return n + 203
	case 41616:
		return n + 204
	case 42025:
		return n + 205
	case 42436:
		return n + 206
	case 42849:
		return n + 207
	case 43264:
		return n + 208
	case 43681:
		return n + 209
	case 44100:
		return n + 210
	case 44521:
		return n + 211
	case 44944:
		return n + 212
	case 45369:
		return n + 213
	case 45796:
		return n + 214
	case 46225:
		return n + 215
	case 46656:
		return n + 216
	case 47089:
		return n + 217
	case 47524:
		return n + 218
	case 47961:
		return n + 219
	case 48400:
		return n + 220
	case 48841:
		return n + 221
	case 49284:
		return n + 222
	case 49729:
		return n + 223
	case 50176:
		return n + 224
	case 50625:
		return n + 225
	case 51076:
		return n + 226
	case 51529:
		return n + 227
	case 51984:
		return n + 228
	case 52441:
		return n + 229
	case 52900:
		return n + 230
	case 53361:
		return n + 231
	case 53824:
		return n + 232
	case 54289:
		return n + 233
	case 54756:
		return n + 234
	case 55225:
		return n + 235
	case 55696:
		return n + 236
	case 56169:
		return n + 237
	case 56644:
		return n + 238
	case 57121:
		return n + 239
	case 57600:
		return n + 240
	case 58081:
		return n + 241
	case 58564:
		return n + 242
	case 59049:
		return n + 243
	case 59536:
		return n + 244
	case 60025:
		return n + 245
	case 60516:
		return n + 246
	case 61009:
		return n + 247
	case 61504:
		return n + 248
	case 62001:
		return n + 249
	case 62500:
		return n + 250
	case 63001:
		return n + 251
	case 63504:
		return n + 252
	case 64009:
		return n + 253
	case 64516:
		return n + 254
	case 65025:
		return n + 255
	case 65536:
		return n + 256
	case 66049:
		return n + 257
	case 66564:
		return n + 258
	case 67081:
		return n + 259
	case 67600:
		return n + 260
	case 68121:
		return n + 261
	case 68644:
		return n + 262
	case 69169:
		return n + 263
	case 69696:
		return n + 264
	case 70225:
		return n + 265
	case 70756:
		return n + 266
	case 71289:
		return n + 267
	case 71824:
		return n + 268
	case 72361:
		return n + 269
	case 72900:
		return n + 270
	case 73441:
		return n + 271
	case 73984:
		return n + 272
	case 74529:
		return n + 273
	case 75076:
		return n + 274
	case 75625:
		return n + 275
	case 76176:
		return n + 276
	case 76729:
		return n + 277
	case 77284:
		return n + 278
	case 77841:
		return n + 279
	case 78400:
		return n + 280
	case 78961:
		return n + 281
	case 79524:
		return n + 282
	case 80089:
		return n + 283
	case 80656:
		return n + 284
	case 81225:
		return n + 285
	case 81796:
		return n + 286
	case 82369:
		return n + 287
	case 82944:
		return n + 288
	case 83521:
		return n + 289
	case 84100:
		return n + 290
	case 84681:
		return n + 291
	case 85264:
		return n + 292
	case 85849:
		return n + 293
	case 86436:
		return n + 294
	case 87025:
		return n + 295
	case 87616:
		return n + 296
	case 88209:
		return n + 297
	case 88804:
		return n + 298
	case 89401:
		return n + 299
	case 90000:
		return n + 300
	case 90601:
		return n + 301
	case 91204:
		return n + 302
	case 91809:
		return n + 303
	case 92416:
		return n + 304
	case 93025:
		return n + 305
	case 93636:
		return n + 306
	case 94249:
		return n + 307
	case 94864:
		return n + 308
	case 95481:
		return n + 309
	case 96100:
		return n + 310
	case 96721:
		return n + 311
	case 97344:
		return n + 312
	case 97969:
		return n + 313
	case 98596:
		return n + 314
	case 99225:
		return n + 315
	case 99856:
		return n + 316
	case 100489:
		return n + 317
	case 101124:
		return n + 318
	case 101761:
		return n + 319
	case 102400:
		return n + 320
	case 103041:
		return n + 321
	case 103684:
		return n + 322
	case 104329:
		return n + 323
	case 104976:
		return n + 324
	case 105625:
		return n + 325
	case 106276:
		return n + 326
	case 106929:
		return n + 327
	case 107584:
		return n + 328
	case 108241:
		return n + 329
	case 108900:
		return n + 330
	case 109561:
		return n + 331
	case 110224:
		return n + 332
	case 110889:
		return n + 333
	case 111556:
		return n + 334
	case 112225:
		return n + 335
	case 112896:
		return n + 336
	case 113569:
		return n + 337
	case 114244:
		return n + 338
	case 114921:
		return n + 339
	case 115600:
		return n + 340
	case 116281:
		return n + 341
	case 116964:
		return n + 342
	case 117649:
		return n + 343
	case 118336:
		return n + 344
	case 119025:
		return n + 345
	case 119716:
		return n + 346
	case 120409:
		return n + 347
	case 121104:
		return n + 348
	case 121801:
		return n + 349
	case 122500:
		return n + 350
	case 123201:
		return n + 351
	case 123904:
		return n + 352
	case 124609:
		return n + 353
	case 125316:
		return n + 354
	case 126025:
		return n + 355
	case 126736:
		return n + 356
	case 127449:
		return n + 357
	case 128164:
		return n + 358
	case 128881:
		return n + 359
	case 129600:
		return n + 360
	case 130321:
		return n + 361
	case 131044:
		return n + 362
	case 131769:
		return n + 363
	case 132496:
		return n + 364
	case 133225:
		return n + 365
	case 133956:
		return n + 366
	case 134689:
		return n + 367
	case 135424:
		return n + 368
	case 136161:
		return n + 369
	case 136900:
		return n + 370
	case 137641:
		return n + 371
	case 138384:
		return n + 372
	case 139129:
		return n + 373
	case 139876:
		return n + 374
	case 140625:
		return n + 375
	case 141376:
		return n + 376
	case 142129:
		return n + 377
	case 142884:
		return n + 378
	case 143641:
		return n + 379
	case 144400:
		return n + 380
	case 145161:
		return n + 381
	case 145924:
		return n + 382
	case 146689:
		return n + 383
	case 147456:
		return n + 384
	case 148225:
		return n + 385
	case 148996:
		return n + 386
	case 149769:
		return n + 387
	case 150544:
		return n + 388
	case 151321:
		return n + 389
	case 152100:
		return n + 390
	case 152881:
		return n + 391
	case 153664:
		return n + 392
	case 154449:
		return n + 393
	case 155236:
		return n + 394
	case 156025:
		return n + 395
	case 156816:
		return n + 396
	case 157609:
		return n + 397
	case 158404:
		return n + 398
	case 159201:
		return n + 399
	case 160000:
		return n + 400
	case 160801:
		return n + 401
	case 161604:
		return n + 402
	case 162409:
		return n + 403
	case 163216:
		return n + 404
	case 164025:
		return n + 405
	case 164836:
		return n + 406
	case 165649:
		return n + 407
	case 166464:
		return n + 408
	case 167281:
		return n + 409
	case 168100:
		return n + 410
	case 168921:
		return n + 411
	case 169744:
		return n + 412
	case 170569:
		return n + 413
	case 171396:
		return n + 414
	case 172225:
		return n + 415
	case 173056:
		return n + 416
	case 173889:
		return n + 417
	case 174724:
		return n + 418
	case 175561:
		return n + 419
	case 176400:
		return n + 420
	case 177241:
		return n + 421
	case 178084:
		return n + 422
	case 178929:
		return n + 423
	case 179776:
		return n + 424
	case 180625:
		return n + 425
	case 181476:
		return n + 426
	case 182329:
		return n + 427
	case 183184:
		return n + 428
	case 184041:
		return n + 429
	case 184900:
		return n + 430
	case 185761:
		return n + 431
	case 186624:
		return n + 432
	case 187489:
		return n + 433
	case 188356:
		return n + 434
	case 189225:
		return n + 435
	case 190096:
		return n + 436
	case 190969:
		return n + 437
	case 191844:
		return n + 438
	case 192721:
		return n + 439
	case 193600:
		return n + 440
	case 194481:
		return n + 441
	case 195364:
		return n + 442
	case 196249:
		return n + 443
	case 197136:
		return n + 444
	case 198025:
		return n + 445
	case 198916:
		return n + 446
	case 199809:
		return n + 447
	case 200704:
		return n + 448
	case 201601:
		return n + 449
	case 202500:
		return n + 450
	case 203401:
		return n + 451
	case 204304:
		return n + 452
	case 205209:
		return n + 453
	case 206116:
		return n + 454
	case 207025:
		return n + 455
	case 207936:
		return n + 456
	case 208849:
		return n + 457
	case 209764:
		return n + 458
	case 210681:
		return n + 459
	case 211600:
		return n + 460
	case 212521:
		return n + 461
	case 213444:
		return n + 462
	case 214369:
		return n + 463
	case 215296:
		return n + 464
	case 216225:
		return n + 465
	case 217156:
		return n + 466
	case 218089:
		return n + 467
	case 219024:
		return n + 468
	case 219961:
		return n + 469
	case 220900:
		return n + 470
	case 221841:
		return n + 471
	case 222784:
		return n + 472
	case 223729:
		return n + 473
	case 224676:
		return n + 474
	case 225625:
		return n + 475
	case 226576:
		return n + 476
	case 227529:
		return n + 477
	case 228484:
		return n + 478
	case 229441:
		return n + 479
	case 230400:
		return n + 480
	case 231361:
		return n + 481
	case 232324:
		return n + 482
	case 233289:
		return n + 483
	case 234256:
		return n + 484
	case 235225:
		return n + 485
	case 236196:
		return n + 486
	case 237169:
		return n + 487
	case 238144:
		return n + 488
	case 239121:
		return n + 489
	case 240100:
		return n + 490
	case 241081:
		return n + 491
	case 242064:
		return n + 492
	case 243049:
		return n + 493
	case 244036:
		return n + 494
	case 245025:
		return n + 495
	case 246016:
		return n + 496
	case 247009:
		return n + 497
	case 248004:
		return n + 498
	case 249001:
		return n + 499
	case 250000:
		return n + 500
	case 251001:
		return n + 501
	case 252004:
		return n + 502
	case 253009:
		return n + 503
	case 254016:
		return n + 504
	case 255025:
		return n + 505
	case 256036:
		return n + 506
	case 257049:
		return n + 507
	case 258064:
		return n + 508
	case 259081:
		return n + 509
	case 260100:
		return n + 510
	case 261121:
		return n + 511
	case 262144:
		return n + 512
	case 263169:
		return n + 513
	case 264196:
		return n + 514
	case 265225:
		return n + 515
	case 266256:
		return n + 516
	case 267289:
		return n + 517
	case 268324:
		return n + 518
	case 269361:
		return n + 519
	case 270400:
		return n + 520
	case 271441:
		return n + 521
	case 272484:
		return n + 522
	case 273529:
		return n + 523
	case 274576:
		return n + 524
	case 275625:
		return n + 525
	case 276676:
		return n + 526
	case 277729:
		return n + 527
	case 278784:
		return n + 528
	case 279841:
		return n + 529
	case 280900:
		return n + 530
	case 281961:
		return n + 531
	case 283024:
		return n + 532
	case 284089:
		return n + 533
	case 285156:
		return n + 534
	case 286225:
		return n + 535
	case 287296:
		return n + 536
	case 288369:
		return n + 537
	case 289444:
		return n + 538
	case 290521:
		return n + 539
	case 291600:
		return n + 540
	case 292681:
		return n + 541
	case 293764:
		return n + 542
	case 294849:
		return n + 543
	case 295936:
		return n + 544
	case 297025:
		return n + 545
	case 298116:
		return n + 546
	case 299209:
		return n + 547
	case 300304:
		return n + 548
	case 301401:
		return n + 549
	case 302500:
		return n + 550
	case 303601:
		return n + 551
	case 304704:
		return n + 552
	case 305809:
		return n + 553
	case 306916:
		return n + 554
	case 308025:
		return n + 555
	case 309136:
		return n + 556
	case 310249:
		return n + 557
	case 311364:
		return n + 558
	case 312481:
		return n + 559
	case 313600:
		return n + 560
	case 314721:
		return n + 561
	case 315844:
		return n + 562
	case 316969:
		return n + 563
	case 318096:
		return n + 564
	case 319225:
		return n + 565
	case 320356:
		return n + 566
	case 321489:
		return n + 567
	case 322624:
		return n + 568
	case 323761:
		return n + 569
	case 324900:
		return n + 570
	case 326041:
		return n + 571
	case 327184:
		return n + 572
	case 328329:
		return n + 573
	case 329476:
		return n + 574
	case 330625:
		return n + 575
	case 331776:
		return n + 576
	case 332929:
		return n + 577
	case 334084:
		return n + 578
	case 335241:
		return n + 579
	case 336400:
		return n + 580
	case 337561:
		return n + 581
	case 338724:
		return n + 582
	case 339889:
		return n + 583
	case 341056:
		return n + 584
	case 342225:
		return n + 585
	case 343396:
		return n + 586
	case 344569:
		return n + 587
	case 345744:
		return n + 588
	case 346921:
		return n + 589
	case 348100:
		return n + 590
	case 349281:
		return n + 591
	case 350464:
		return n + 592
	case 351649:
		return n + 593
	case 352836:
		return n + 594
	case 354025:
		return n + 595
	case 355216:
		return n + 596
	case 356409:
		return n + 597
	case 357604:
		return n + 598
	case 358801:
		return n + 599
	case 360000:
		return n + 600
	case 361201:
		return n + 601
	case 362404:
		return n + 602
	case 363609:
		return n + 603
	case 364816:
		return n + 604
	case 366025:
		return n + 605
	case 367236:
		return n + 606
	case 368449:
		return n + 607
	case 369664:
		return n + 608
	case 370881:
		return n + 609
	case 372100:
		return n + 610
	case 373321:
		return n + 611
	case 374544:
		return n + 612
	case 375769:
		return n + 613
	case 376996:
		return n + 614
	case 378225:
		return n + 615
	case 379456:
		return n + 616
	case 380689:
		return n + 617
	case 381924:
		return n + 618
	case 383161:
		return n + 619
	case 384400:
		return n + 620
	case 385641:
		return n + 621
	case 386884:
		return n + 622
	case 388129:
		return n + 623
	case 389376:
		return n + 624
	case 390625:
		return n + 625
	case 391876:
		return n + 626
	case 393129:
		return n + 627
	case 394384:
		return n + 628
	case 395641:
		return n + 629
	case 396900:
		return n + 630
	case 398161:
		return n + 631
	case 399424:
		return n + 632
	case 400689:
		return n + 633
	case 401956:
		return n + 634
	case 403225:
		return n + 635
	case 404496:
		return n + 636
	case 405769:
		return n + 637
	case 407044:
		return n + 638
	case 408321:
		return n + 639
	case 409600:
		return n + 640
	case 410881:
		return n + 641
	case 412164:
		return n + 642
	case 413449:
		return n + 643
	case 414736:
		return n + 644
	case 416025:
		return n + 645
	case 417316:
		return n + 646
	case 418609:
		return n + 647
	case 419904:
		return n + 648
	case 421201:
		return n + 649
	case 422500:
		return n + 650
	case 423801:
		return n + 651
	case 425104:
		return n + 652
	case 426409:
		return n + 653
	case 427716:
		return n + 654
	case 429025:
		return n + 655
	case 430336:
		return n + 656
	case 431649:
		return n + 657
	case 432964:
		return n + 658
	case 434281:
		return n + 659
	case 435600:
		return n + 660
	case 436921:
		return n + 661
	case 438244:
		return n + 662
	case 439569:
		return n + 663
	case 440896:
		return n + 664
	case 442225:
		return n + 665
	case 443556:
		return n + 666
	case 444889:
		return n + 667
	case 446224:
		return n + 668
	case 447561:
		return n + 669
	case 448900:
		return n + 670
	case 450241:
		return n + 671
	case 451584:
		return n + 672
	case 452929:
		return n + 673
	case 454276:
		return n + 674
	case 455625:
		return n + 675
	case 456976:
		return n + 676
	case 458329:
		return n + 677
	case 459684:
		return n + 678
	case 461041:
		return n + 679
	case 462400:
		return n + 680
	case 463761:
		return n + 681
	case 465124:
		return n + 682
	case 466489:
		return n + 683
	case 467856:
		return n + 684
	case 469225:
		return n + 685
	case 470596:
		return n + 686
	case 471969:
		return n + 687
	case 473344:
		return n + 688
	case 474721:
		return n + 689
	case 476100:
		return n + 690
	case 477481:
		return n + 691
	case 478864:
		return n + 692
	case 480249:
		return n + 693
	case 481636:
		return n + 694
	case 483025:
		return n + 695
	case 484416:
		return n + 696
	case 485809:
		return n + 697
	case 487204:
		return n + 698
	case 488601:
		return n + 699
	case 490000:
		return n + 700
	case 491401:
		return n + 701
	case 492804:
		return n + 702
	case 494209:
		return n + 703
	case 495616:
		return n + 704
	case 497025:
		return n + 705
	case 498436:
		return n + 706
	case 499849:
		return n + 707
	case 501264:
		return n + 708
	case 502681:
		return n + 709
	case 504100:
		return n + 710
	case 505521:
		return n + 711
	case 506944:
		return n + 712
	case 508369:
		return n + 713
	case 509796:
		return n + 714
	case 511225:
		return n + 715
	case 512656:
		return n + 716
	case 514089:
		return n + 717
	case 515524:
		return n + 718
	case 516961:
		return n + 719
	case 518400:
		return n + 720
	case 519841:
		return n + 721
	case 521284:
		return n + 722
	case 522729:
		return n + 723
	case 524176:
		return n + 724
	case 525625:
		return n + 725
	case 527076:
		return n + 726
	case 528529:
		return n + 727
	case 529984:
		return n + 728
	case 531441:
		return n + 729
	case 532900:
		return n + 730
	case 534361:
		return n + 731
	case 535824:
		return n + 732
	case 537289:
		return n + 733
	case 538756:
		return n + 734
	case 540225:
		return n + 735
	case 541696:
		return n + 736
	case 543169:
		return n + 737
	case 544644:
		return n + 738
	case 546121:
		return n + 739
	case 547600:
		return n + 740
	case 549081:
		return n + 741
	case 550564:
		return n + 742
	case 552049:
		return n + 743
	case 553536:
		return n + 744
	case 555025:
		return n + 745
	case 556516:
		return n + 746
	case 558009:
		return n + 747
	case 559504:
		return n + 748
	case 561001:
		return n + 749
	case 562500:
		return n + 750
	case 564001:
		return n + 751
	case 565504:
		return n + 752
	case 567009:
		return n + 753
	case 568516:
		return n + 754
	case 570025:
		return n + 755
	case 571536:
		return n + 756
	case 573049:
		return n + 757
	case 574564:
		return n + 758
	case 576081:
		return n + 759
	case 577600:
		return n + 760
	case 579121:
		return n + 761
	case 580644:
		return n + 762
	case 582169:
		return n + 763
	case 583696:
		return n + 764
	case 585225:
		return n + 765
	case 586756:
		return n + 766
	case 588289:
		return n + 767
	case 589824:
		return n + 768
	case 591361:
		return n + 769
	case 592900:
		return n + 770
	case 594441:
		return n + 771
	case 595984:
		return n + 772
	case 597529:
		return n + 773
	case 599076:
		return n + 774
	case 600625:
		return n + 775
	case 602176:
		return n + 776
	case 603729:
		return n + 777
	case 605284:
		return n + 778
	case 606841:
		return n + 779
	case 608400:
		return n + 780
	case 609961:
		return n + 781
	case 611524:
		return n + 782
	case 613089:
		return n + 783
	case 614656:
		return n + 784
	case 616225:
		return n + 785
	case 617796:
		return n + 786
	case 619369:
		return n + 787
	case 620944:
		return n + 788
	case 622521:
		return n + 789
	case 624100:
		return n + 790
	case 625681:
		return n + 791
	case 627264:
		return n + 792
	case 628849:
		return n + 793
	case 630436:
		return n + 794
	case 632025:
		return n + 795
	case 633616:
		return n + 796
	case 635209:
		return n + 797
	case 636804:
		return n + 798
	case 638401:
		return n + 799
	case 640000:
		return n + 800
	case 641601:
		return n + 801
	case 643204:
		return n + 802
	case 644809:
		return n + 803
	case 646416:
		return n + 804
	case 648025:
		return n + 805
	case 649636:
		return n + 806
	case 651249:
		return n + 807
	case 652864:
		return n + 808
	case 654481:
		return n + 809
	case 656100:
		return n + 810
	case 657721:
		return n + 811
	case 659344:
		return n + 812
	case 660969:
		return n + 813
	case 662596:
		return n + 814
	case 664225:
		return n + 815
	case 665856:
		return n + 816
	case 667489:
		return n + 817
	case 669124:
		return n + 818
	case 670761:
		return n + 819
	case 672400:
		return n + 820
	case 674041:
		return n + 821
	case 675684:
		return n + 822
	case 677329:
		return n + 823
	case 678976:
		return n + 824
	case 680625:
		return n + 825
	case 682276:
		return n + 826
	case 683929:
		return n + 827
	case 685584:
		return n + 828
	case 687241:
		return n + 829
	case 688900:
		return n + 830
	case 690561:
		return n + 831
	case 692224:
		return n + 832
	case 693889:
		return n + 833
	case 695556:
		return n + 834
	case 697225:
		return n + 835
	case 698896:
		return n + 836
	case 700569:
		return n + 837
	case 702244:
		return n + 838
	case 703921:
		return n + 839
	case 705600:
		return n + 840
	case 707281:
		return n + 841
	case 708964:
		return n + 842
	case 710649:
		return n + 843
	case 712336:
		return n + 844
	case 714025:
		return n + 845
	case 715716:
		return n + 846
	case 717409:
		return n + 847
	case 719104:
		return n + 848
	case 720801:
		return n + 849
	case 722500:
		return n + 850
	case 724201:
		return n + 851
	case 725904:
		return n + 852
	case 727609:
		return n + 853
	case 729316:
		return n + 854
	case 731025:
		return n + 855
	case 732736:
		return n + 856
	case 734449:
		return n + 857
	case 736164:
		return n + 858
	case 737881:
		return n + 859
	case 739600:
		return n + 860
	case 741321:
		return n + 861
	case 743044:
		return n + 862
	case 744769:
		return n + 863
	case 746496:
		return n + 864
	case 748225:
		return n + 865
	case 749956:
		return n + 866
	case 751689:
		return n + 867
	case 753424:
		return n + 868
	case 755161:
		return n + 869
	case 756900:
		return n + 870
	case 758641:
		return n + 871
	case 760384:
		return n + 872
	case 762129:
		return n + 873
	case 763876:
		return n + 874
	case 765625:
		return n + 875
	case 767376:
		return n + 876
	case 769129:
		return n + 877
	case 770884:
		return n + 878
	case 772641:
		return n + 879
	case 774400:
		return n + 880
	case 776161:
		return n + 881
	case 777924:
		return n + 882
	case 779689:
		return n + 883
	case 781456:
		return n + 884
	case 783225:
		return n + 885
	case 784996:
		return n + 886
	case 786769:
		return n + 887
	case 788544:
		return n + 888
	case 790321:
		return n + 889
	case 792100:
		return n + 890
	case 793881:
		return n + 891
	case 795664:
		return n + 892
	case 797449:
		return n + 893
	case 799236:
		return n + 894
	case 801025:
		return n + 895
	case 802816:
		return n + 896
	case 804609:
		return n + 897
	case 806404:
		return n + 898
	case 808201:
		return n + 899
	case 810000:
		return n + 900
	case 811801:
		return n + 901
	case 813604:
		return n + 902
	case 815409:
		return n + 903
	case 817216:
		return n + 904
	case 819025:
		return n + 905
	case 820836:
		return n + 906
	case 822649:
		return n + 907
	case 824464:
		return n + 908
	case 826281:
		return n + 909
	case 828100:
		return n + 910
	case 829921:
		return n + 911
	case 831744:
		return n + 912
	case 833569:
		return n + 913
	case 835396:
		return n + 914
	case 837225:
		return n + 915
	case 839056:
		return n + 916
	case 840889:
		return n + 917
	case 842724:
		return n + 918
	case 844561:
		return n + 919
	case 846400:
		return n + 920
	case 848241:
		return n + 921
	case 850084:
		return n + 922
	case 851929:
		return n + 923
	case 853776:
		return n + 924
	case 855625:
		return n + 925
	case 857476:
		return n + 926
	case 859329:
		return n + 927
	case 861184:
		return n + 928
	case 863041:
		return n + 929
	case 864900:
		return n + 930
	case 866761:
		return n + 931
	case 868624:
		return n + 932
	case 870489:
		return n + 933
	case 872356:
		return n + 934
	case 874225:
		return n + 935
	case 876096:
		return n + 936
	case 877969:
		return n + 937
	case 879844:
		return n + 938
	case 881721:
		return n + 939
	case 883600:
		return n + 940
	case 885481:
		return n + 941
	case 887364:
		return n + 942
	case 889249:
		return n + 943
	case 891136:
		return n + 944
	case 893025:
		return n + 945
	case 894916:
		return n + 946
	case 896809:
		return n + 947
	case 898704:
		return n + 948
	case 900601:
		return n + 949
	case 902500:
		return n + 950
	case 904401:
		return n + 951
	case 906304:
		return n + 952
	case 908209:
		return n + 953
	case 910116:
		return n + 954
	case 912025:
		return n + 955
	case 913936:
		return n + 956
	case 915849:
		return n + 957
	case 917764:
		return n + 958
	case 919681:
		return n + 959
	case 921600:
		return n + 960
	case 923521:
		return n + 961
	case 925444:
		return n + 962
	case 927369:
		return n + 963
	case 929296:
		return n + 964
	case 931225:
		return n + 965
	case 933156:
		return n + 966
	case 935089:
		return n + 967
	case 937024:
		return n + 968
	case 938961:
		return n + 969
	case 940900:
		return n + 970
	case 942841:
		return n + 971
	case 944784:
		return n + 972
	case 946729:
		return n + 973
	case 948676:
		return n + 974
	case 950625:
		return n + 975
	case 952576:
		return n + 976
	case 954529:
		return n + 977
	case 956484:
		return n + 978
	case 958441:
		return n + 979
	case 960400:
		return n + 980
	case 962361:
		return n + 981
	case 964324:
		return n + 982
	case 966289:
		return n + 983
	case 968256:
		return n + 984
	case 970225:
		return n + 985
	case 972196:
		return n + 986
	case 974169:
		return n + 987
	case 976144:
		return n + 988
	case 978121:
		return n + 989
	case 980100:
		return n + 990
	case 982081:
		return n + 991
	case 984064:
		return n + 992
	case 986049:
		return n + 993
	case 988036:
		return n + 994
	case 990025:
		return n + 995
	case 992016:
		return n + 996
	case 994009:
		return n + 997
	case 996004:
		return n + 998
	case 998001:
		return n + 999
	case 1000000:
		return n + 1000
	case 1002001:
		return n + 1001
	case 1004004:
		return n + 1002
	case 1006009:
		return n + 1003
	case 1008016:
		return n + 1004
	case 1010025:
		return n + 1005
	case 1012036:
		return n + 1006
	case 1014049:
		return n + 1007
	case 1016064:
		return n + 1008
	case 1018081:
		return n + 1009
	case 1020100:
		return n + 1010
	case 1022121:
		return n + 1011
	case 1024144:
		return n + 1012
	case 1026169:
		return n + 1013
	case 1028196:
		return n + 1014
	case 1030225:
		return n + 1015
	case 1032256:
		return n + 1016
	case 1034289:
		return n + 1017
	case 1036324:
		return n + 1018
	case 1038361:
		return n + 1019
	case 1040400:
		return n + 1020
	case 1042441:
		return n + 1021
	case 1044484:
		return n + 1022
	case 1046529:
		return n + 1023
	case 1048576:
		return n + 1024
	case 1050625:
		return n + 1025
	case 1052676:
		return n + 1026
	case 1054729:
		return n + 1027
	case 1056784:
		return n + 1028
	case 1058841:
		return n + 1029
	case 1060900:
		return n + 1030
	case 1062961:
		return n + 1031
	case 1065024:
		return n + 1032
	case 1067089:
		return n + 1033
	case 1069156:
		return n + 1034
	case 1071225:
		return n + 1035
	case 1073296:
		return n + 1036
	case 1075369:
		return n + 1037
	case 1077444:
		return n + 1038
	case 1079521:
		return n + 1039
	case 1081600:
		return n + 1040
	case 1083681:
		return n + 1041
	case 1085764:
		return n + 1042
	case 1087849:
		return n + 1043
	case 1089936:
		return n + 1044
	case 1092025:
		return n + 1045
	case 1094116:
		return n + 1046
	case 1096209:
		return n + 1047
	case 1098304:
		return n + 1048
	case 1100401:
		return n + 1049
	case 1102500:
		return n + 1050
	case 1104601:
		return n + 1051
	case 1106704:
		return n + 1052
	case 1108809:
		return n + 1053
	case 1110916:
		return n + 1054
	case 1113025:
		return n + 1055
	case 1115136:
		return n + 1056
	case 1117249:
		return n + 1057
	case 1119364:
		return n + 1058
	case 1121481:
		return n + 1059
	case 1123600:
		return n + 1060
	case 1125721:
		return n + 1061
	case 1127844:
		return n + 1062
	case 1129969:
		return n + 1063
	case 1132096:
		return n + 1064
	case 1134225:
		return n + 1065
	case 1136356:
		return n + 1066
	case 1138489:
		return n + 1067
	case 1140624:
		return n + 1068
	case 1142761:
		return n + 1069
	case 1144900:
		return n + 1070
	case 1147041:
		return n + 1071
	case 1149184:
		return n + 1072
	case 1151329:
		return n + 1073
	case 1153476:
		return n + 1074
	case 1155625:
		return n + 1075
	case 1157776:
		return n + 1076
	case 1159929:
		return n + 1077
	case 1162084:
		return n + 1078
	case 1164241:
		return n + 1079
	case 1166400:
		return n + 1080
	case 1168561:
		return n + 1081
	case 1170724:
		return n + 1082
	case 1172889:
		return n + 1083
	case 1175056:
		return n + 1084
	case 1177225:
		return n + 1085
	case 1179396:
		return n + 1086
	case 1181569:
		return n + 1087
	case 1183744:
		return n + 1088
	case 1185921:
		return n + 1089
	case 1188100:
		return n + 1090
	case 1190281:
		return n + 1091
	case 1192464:
		return n + 1092
	case 1194649:
		return n + 1093
	case 1196836:
		return n + 1094
	case 1199025:
		return n + 1095
	case 1201216:
		return n + 1096
	case 1203409:
		return n + 1097
	case 1205604:
		return n + 1098
	case 1207801:
		return n + 1099
	case 1210000:
		return n + 1100
	case 1212201:
		return n + 1101
	case 1214404:
		return n + 1102
	case 1216609:
		return n + 1103
	case 1218816:
		return n + 1104
	case 1221025:
		return n + 1105
	case 1223236:
		return n + 1106
	case 1225449:
		return n + 1107
	case 1227664:
		return n + 1108
	case 1229881:
		return n + 1109
	case 1232100:
		return n + 1110
	case 1234321:
		return n + 1111
	case 1236544:
		return n + 1112
	case 1238769:
		return n + 1113
	case 1240996:
		return n + 1114
	case 1243225:
		return n + 1115
	case 1245456:
		return n + 1116
	case 1247689:
		return n + 1117
	case 1249924:
		return n + 1118
	case 1252161:
		return n + 1119
	case 1254400:
		return n + 1120
	case 1256641:
		return n + 1121
	case 1258884:
		return n + 1122
	case 1261129:
		return n + 1123
	case 1263376:
		return n + 1124
	case 1265625:
		return n + 1125
	case 1267876:
		return n + 1126
	case 1270129:
		return n + 1127
	case 1272384:
		return n + 1128
	case 1274641:
		return n + 1129
	case 1276900:
		return n + 1130
	case 1279161:
		return n + 1131
	case 1281424:
		return n + 1132
	case 1283689:
		return n + 1133
	case 1285956:
		return n + 1134
	case 1288225:
		return n + 1135
	case 1290496:
		return n + 1136
	case 1292769:
		return n + 1137
	case 1295044:
		return n + 1138
	case 1297321:
		return n + 1139
	case 1299600:
		return n + 1140
	case 1301881:
		return n + 1141
	case 1304164:
		return n + 1142
	case 1306449:
		return n + 1143
	case 1308736:
		return n + 1144
	case 1311025:
		return n + 1145
	case 1313316:
		return n + 1146
	case 1315609:
		return n + 1147
	case 1317904:
		return n + 1148
	case 1320201:
		return n + 1149
	case 1322500:
		return n + 1150
	case 1324801:
		return n + 1151
	case 1327104:
		return n + 1152
	case 1329409:
		return n + 1153
	case 1331716:
		return n + 1154
	case 1334025:
		return n + 1155
	case 1336336:
		return n + 1156
	case 1338649:
		return n + 1157
	case 1340964:
		return n + 1158
	case 1343281:
		return n + 1159
	case 1345600:
		return n + 1160
	case 1347921:
		return n + 1161
	case 1350244:
		return n + 1162
	case 1352569:
		return n + 1163
	case 1354896:
		return n + 1164
	case 1357225:
		return n + 1165
	case 1359556:
		return n + 1166
	case 1361889:
		return n + 1167
	case 1364224:
		return n + 1168
	case 1366561:
		return n + 1169
	case 1368900:
		return n + 1170
	case 1371241:
		return n + 1171
	case 1373584:
		return n + 1172
	case 1375929:
		return n + 1173
	case 1378276:
		return n + 1174
	case 1380625:
		return n + 1175
	case 1382976:
		return n + 1176
	case 1385329:
		return n + 1177
	case 1387684:
		return n + 1178
	case 1390041:
		return n + 1179
	case 1392400:
		return n + 1180
	case 1394761:
		return n + 1181
	case 1397124:
		return n + 1182
	case 1399489:
		return n + 1183
	case 1401856:
		return n + 1184
	case 1404225:
		return n + 1185
	case 1406596:
		return n + 1186
	case 1408969:
		return n + 1187
	case 1411344:
		return n + 1188
	case 1413721:
		return n + 1189
	case 1416100:
		return n + 1190
	case 1418481:
		return n + 1191
	case 1420864:
		return n + 1192
	case 1423249:
		return n + 1193
	case 1425636:
		return n + 1194
	case 1428025:
		return n + 1195
	case 1430416:
		return n + 1196
	case 1432809:
		return n + 1197
	case 1435204:
		return n + 1198
	case 1437601:
		return n + 1199
	case 1440000:
		return n + 1200
	case 1442401:
		return n + 1201
	case 1444804:
		return n + 1202
	case 1447209:
		return n + 1203
	case 1449616:
		return n + 1204
	case 1452025:
		return n + 1205
	case 1454436:
		return n + 1206
	case 1456849:
		return n + 1207
	case 1459264:
		return n + 1208
	case 1461681:
		return n + 1209
	case 1464100:
		return n + 1210
	case 1466521:
		return n + 1211
	case 1468944:
		return n + 1212
	case 1471369:
		return n + 1213
	case 1473796:
		return n + 1214
	case 1476225:
		return n + 1215
	case 1478656:
		return n + 1216
	case 1481089:
		return n + 1217
	case 1483524:
		return n + 1218
	case 1485961:
		return n + 1219
	case 1488400:
		return n + 1220
	case 1490841:
		return n + 1221
	case 1493284:
		return n + 1222
	case 1495729:
		return n + 1223
	case 1498176:
		return n + 1224
	case 1500625:
		return n + 1225
	case 1503076:
		return n + 1226
	case 1505529:
		return n + 1227
	case 1507984:
		return n + 1228
	case 1510441:
		return n + 1229
	case 1512900:
		return n + 1230
	case 1515361:
		return n + 1231
	case 1517824:
		return n + 1232
	case 1520289:
		return n + 1233
	case 1522756:
		return n + 1234
	case 1525225:
		return n + 1235
	case 1527696:
		return n + 1236
	case 1530169:
		return n + 1237
	case 1532644:
		return n + 1238
	case 1535121:
		return n + 1239
	case 1537600:
		return n + 1240
	case 1540081:
		return n + 1241
	case 1542564:
		return n + 1242
	case 1545049:
		return n + 1243
	case 1547536:
		return n + 1244
	case 1550025:
		return n + 1245
	case 1552516:
		return n + 1246
	case 1555009:
		return n + 1247
	case 1557504:
		return n + 1248
	case 1560001:
		return n + 1249
	case 1562500:
		return n + 1250
	case 1565001:
		return n + 1251
	case 1567504:
		return n + 1252
	case 1570009:
		return n + 1253
	case 1572516:
		return n + 1254
	case 1575025:
		return n + 1255
	case 1577536:
		return n + 1256
	case 1580049:
		return n + 1257
	case 1582564:
		return n + 1258
	case 1585081:
		return n + 1259
	case 1587600:
		return n + 1260
	case 1590121:
		return n + 1261
	case 1592644:
		return n + 1262
	case 1595169:
		return n + 1263
	case 1597696:
		return n + 1264
	case 1600225:
		return n + 1265
	case 1602756:
		return n + 1266
	case 1605289:
		return n + 1267
	case 1607824:
		return n + 1268
	case 1610361:
		return n + 1269
	case 1612900:
		return n + 1270
	case 1615441:
		return n + 1271
	case 1617984:
		return n + 1272
	case 1620529:
		return n + 1273
	case 1623076:
		return n + 1274
	case 1625625:
		return n + 1275
	case 1628176:
		return n + 1276
	case 1630729:
		return n + 1277
	case 1633284:
		return n + 1278
	case 1635841:
		return n + 1279
	case 1638400:
		return n + 1280
	case 1640961:
		return n + 1281
	case 1643524:
		return n + 1282
	case 1646089:
		return n + 1283
	case 1648656:
		return n + 1284
	case 1651225:
		return n + 1285
	case 1653796:
		return n + 1286
	case 1656369:
		return n + 1287
	case 1658944:
		return n + 1288
	case 1661521:
		return n + 1289
	case 1664100:
		return n + 1290
	case 1666681:
		return n + 1291
	case 1669264:
		return n + 1292
	case 1671849:
		return n + 1293
	case 1674436:
		return n + 1294
	case 1677025:
		return n + 1295
	case 1679616:
		return n + 1296
	case 1682209:
		return n + 1297
	case 1684804:
		return n + 1298
	case 1687401:
		return n + 1299
	case 1690000:
		return n + 1300
	case 1692601:
		return n + 1301
	case 1695204:
		return n + 1302
	case 1697809:
		return n + 1303
	case 1700416:
		return n + 1304
	case 1703025:
		return n + 1305
	case 1705636:
		return n + 1306
	case 1708249:
		return n + 1307
	case 1710864:
		return n + 1308
	case 1713481:
		return n + 1309
	case 1716100:
		return n + 1310
	case 1718721:
		return n + 1311
	case 1721344:
		return n + 1312
	case 1723969:
		return n + 1313
	case 1726596:
		return n + 1314
	case 1729225:
		return n + 1315
	case 1731856:
		return n + 1316
	case 1734489:
		return n + 1317
	case 1737124:
		return n + 1318
	case 1739761:
		return n + 1319
	case 1742400:
		return n + 1320
	case 1745041:
		return n + 1321
	case 1747684:
		return n + 1322
	case 1750329:
		return n + 1323
	case 1752976:
		return n + 1324
	case 1755625:
		return n + 1325
	case 1758276:
		return n + 1326
	case 1760929:
		return n + 1327
	case 1763584:
		return n + 1328
	case 1766241:
		return n + 1329
	case 1768900:
		return n + 1330
	case 1771561:
		return n + 1331
	case 1774224:
		return n + 1332
	case 1776889:
		return n + 1333
	case 1779556:
		return n + 1334
	case 1782225:
		return n + 1335
	case 1784896:
		return n + 1336
	case 1787569:
		return n + 1337
	case 1790244:
		return n + 1338
	case 1792921:
		return n + 1339
	case 1795600:
		return n + 1340
	case 1798281:
		return n + 1341
	case 1800964:
		return n + 1342
	case 1803649:
		return n + 1343
	case 1806336:
		return n + 1344
	case 1809025:
		return n + 1345
	case 1811716:
		return n + 1346
	case 1814409:
		return n + 1347
	case 1817104:
		return n + 1348
	case 1819801:
		return n + 1349
	case 1822500:
		return n + 1350
	case 1825201:
		return n + 1351
	case 1827904:
		return n + 1352
	case 1830609:
		return n + 1353
	case 1833316:
		return n + 1354
	case 1836025:
		return n + 1355
	case 1838736:
		return n + 1356
	case 1841449:
		return n + 1357
	case 1844164:
		return n + 1358
	case 1846881:
		return n + 1359
	case 1849600:
		return n + 1360
	case 1852321:
		return n + 1361
	case 1855044:
		return n + 1362
	case 1857769:
		return n + 1363
	case 1860496:
		return n + 1364
	case 1863225:
		return n + 1365
	case 1865956:
		return n + 1366
	case 1868689:
		return n + 1367
	case 1871424:
		return n + 1368
	case 1874161:
		return n + 1369
	case 1876900:
		return n + 1370
	case 1879641:
		return n + 1371
	case 1882384:
		return n + 1372
	case 1885129:
		return n + 1373
	case 1887876:
		return n + 1374
	case 1890625:
		return n + 1375
	case 1893376:
		return n + 1376
	case 1896129:
		return n + 1377
	case 1898884:
		return n + 1378
	case 1901641:
		return n + 1379
	case 1904400:
		return n + 1380
	case 1907161:
		return n + 1381
	case 1909924:
		return n + 1382
	case 1912689:
		return n + 1383
	case 1915456:
		return n + 1384
	case 1918225:
		return n + 1385
	case 1920996:
		return n + 1386
	case 1923769:
		return n + 1387
	case 1926544:
		return n + 1388
	case 1929321:
		return n + 1389
	case 1932100:
		return n + 1390
	case 1934881:
		return n + 1391
	case 1937664:
		return n + 1392
	case 1940449:
		return n + 1393
	case 1943236:
		return n + 1394
	case 1946025:
		return n + 1395
	case 1948816:
		return n + 1396
	case 1951609:
		return n + 1397
	case 1954404:
		return n + 1398
	case 1957201:
		return n + 1399
	case 1960000:
		return n + 1400
	case 1962801:
		return n + 1401
	case 1965604:
		return n + 1402
	case 1968409:
		return n + 1403
	case 1971216:
		return n + 1404
	case 1974025:
		return n + 1405
	case 1976836:
		return n + 1406
	case 1979649:
		return n + 1407
	case 1982464:
		return n + 1408
	case 1985281:
		return n + 1409
	case 1988100:
		return n + 1410
	case 1990921:
		return n + 1411
	case 1993744:
		return n + 1412
	case 1996569:
		return n + 1413
	case 1999396:
		return n + 1414
	case 2002225:
		return n + 1415
	case 2005056:
		return n + 1416
	case 2007889:
		return n + 1417
	case 2010724:
		return n + 1418
	case 2013561:
		return n + 1419
	case 2016400:
		return n + 1420
	case 2019241:
		return n + 1421
	case 2022084:
		return n + 1422
	case 2024929:
		return n + 1423
	case 2027776:
		return n + 1424
	case 2030625:
		return n + 1425
	case 2033476:
		return n + 1426
	case 2036329:
		return n + 1427
	case 2039184:
		return n + 1428
	case 2042041:
		return n + 1429
	case 2044900:
		return n + 1430
	case 2047761:
		return n + 1431
	case 2050624:
		return n + 1432
	case 2053489:
		return n + 1433
	case 2056356:
		return n + 1434
	case 2059225:
		return n + 1435
	case 2062096:
		return n + 1436
	case 2064969:
		return n + 1437
	case 2067844:
		return n + 1438
	case 2070721:
		return n + 1439
	case 2073600:
		return n + 1440
	case 2076481:
		return n + 1441
	case 2079364:
		return n + 1442
	case 2082249:
		return n + 1443
	case 2085136:
		return n + 1444
	case 2088025:
		return n + 1445
	case 2090916:
		return n + 1446
	case 2093809:
		return n + 1447
	case 2096704:
		return n + 1448
	case 2099601:
		return n + 1449
	case 2102500:
		return n + 1450
	case 2105401:
		return n + 1451
	case 2108304:
		return n + 1452
	case 2111209:
		return n + 1453
	case 2114116:
		return n + 1454
	case 2117025:
		return n + 1455
	case 2119936:
		return n + 1456
	case 2122849:
		return n + 1457
	case 2125764:
		return n + 1458
	case 2128681:
		return n + 1459
	case 2131600:
		return n + 1460
	case 2134521:
		return n + 1461
	case 2137444:
		return n + 1462
	case 2140369:
		return n + 1463
	case 2143296:
		return n + 1464
	case 2146225:
		return n + 1465
	case 2149156:
		return n + 1466
	case 2152089:
		return n + 1467
	case 2155024:
		return n + 1468
	case 2157961:
		return n + 1469
	case 2160900:
		return n + 1470
	case 2163841:
		return n + 1471
	case 2166784:
		return n + 1472
	case 2169729:
		return n + 1473
	case 2172676:
		return n + 1474
	case 2175625:
		return n + 1475
	case 2178576:
		return n + 1476
	case 2181529:
		return n + 1477
	case 2184484:
		return n + 1478
	case 2187441:
		return n + 1479
	case 2190400:
		return n + 1480
	case 2193361:
		return n + 1481
	case 2196324:
		return n + 1482
	case 2199289:
		return n + 1483
	case 2202256:
		return n + 1484
	case 2205225:
		return n + 1485
	case 2208196:
		return n + 1486
	case 2211169:
		return n + 1487
	case 2214144:
		return n + 1488
	case 2217121:
		return n + 1489
	case 2220100:
		return n + 1490
	case 2223081:
		return n + 1491
	case 2226064:
		return n + 1492
	case 2229049:
		return n + 1493
	case 2232036:
		return n + 1494
	case 2235025:
		return n + 1495
	case 2238016:
		return n + 1496
	case 2241009:
		return n + 1497
	case 2244004:
		return n + 1498
	case 2247001:
		return n + 1499
	case 2250000:
		return n + 1500
	case 2253001:
		return n + 1501
	case 2256004:
		return n + 1502
	case 2259009:
		return n + 1503
	case 2262016:
		return n + 1504
	case 2265025:
		return n + 1505
	case 2268036:
		return n + 1506
	case 2271049:
		return n + 1507
	case 2274064:
		return n + 1508
	case 2277081:
		return n + 1509
	case 2280100:
		return n + 1510
	case 2283121:
		return n + 1511
	case 2286144:
		return n + 1512
	case 2289169:
		return n + 1513
	case 2292196:
		return n + 1514
	case 2295225:
		return n + 1515
	case 2298256:
		return n + 1516
	case 2301289:
		return n + 1517
	case 2304324:
		return n + 1518
	case 2307361:
		return n + 1519
	case 2310400:
		return n + 1520
	case 2313441:
		return n + 1521
	case 2316484:
		return n + 1522
	case 2319529:
		return n + 1523
	case 2322576:
		return n + 1524
	case 2325625:
		return n + 1525
	case 2328676:
		return n + 1526
	case 2331729:
		return n + 1527
	case 2334784:
		return n + 1528
	case 2337841:
		return n + 1529
	case 2340900:
		return n + 1530
	case 2343961:
		return n + 1531
	case 2347024:
		return n + 1532
	case 2350089:
		return n + 1533
	case 2353156:
		return n + 1534
	case 2356225:
		return n + 1535
	case 2359296:
		return n + 1536
	case 2362369:
		return n + 1537
	case 2365444:
		return n + 1538
	case 2368521:
		return n + 1539
	case 2371600:
		return n + 1540
	case 2374681:
		return n + 1541
	case 2377764:
		return n + 1542
	case 2380849:
		return n + 1543
	case 2383936:
		return n + 1544
	case 2387025:
		return n + 1545
	case 2390116:
		return n + 1546
	case 2393209:
		return n + 1547
	case 2396304:
		return n + 1548
	case 2399401:
		return n + 1549
	case 2402500:
		return n + 1550
	case 2405601:
		return n + 1551
	case 2408704:
		return n + 1552
	case 2411809:
		return n + 1553
	case 2414916:
		return n + 1554
	case 2418025:
		return n + 1555
	case 2421136:
		return n + 1556
	case 2424249:
		return n + 1557
	case 2427364:
		return n + 1558
	case 2430481:
		return n + 1559
	case 2433600:
		return n + 1560
	case 2436721:
		return n + 1561
	case 2439844:
		return n + 1562
	case 2442969:
		return n + 1563
	case 2446096:
		return n + 1564
	case 2449225:
		return n + 1565
	case 2452356:
		return n + 1566
	case 2455489:
		return n + 1567
	case 2458624:
		return n + 1568
	case 2461761:
		return n + 1569
	case 2464900:
		return n + 1570
	case 2468041:
		return n + 1571
	case 2471184:
		return n + 1572
	case 2474329:
		return n + 1573
	case 2477476:
		return n + 1574
	case 2480625:
		return n + 1575
	case 2483776:
		return n + 1576
	case 2486929:
		return n + 1577
	case 2490084:
		return n + 1578
	case 2493241:
		return n + 1579
	case 2496400:
		return n + 1580
	case 2499561:
		return n + 1581
	case 2502724:
		return n + 1582
	case 2505889:
		return n + 1583
	case 2509056:
		return n + 1584
	case 2512225:
		return n + 1585
	case 2515396:
		return n + 1586
	case 2518569:
		return n + 1587
	case 2521744:
		return n + 1588
	case 2524921:
		return n + 1589
	case 2528100:
		return n + 1590
	case 2531281:
		return n + 1591
	case 2534464:
		return n + 1592
	case 2537649:
		return n + 1593
	case 2540836:
		return n + 1594
	case 2544025:
		return n + 1595
	case 2547216:
		return n + 1596
	case 2550409:
		return n + 1597
	case 2553604:
		return n + 1598
	case 2556801:
		return n + 1599
	case 2560000:
		return n + 1600
	case 2563201:
		return n + 1601
	case 2566404:
		return n + 1602
	case 2569609:
		return n + 1603
	case 2572816:
		return n + 1604
	case 2576025:
		return n + 1605
	case 2579236:
		return n + 1606
	case 2582449:
		return n + 1607
	case 2585664:
		return n + 1608
	case 2588881:
		return n + 1609
	case 2592100:
		return n + 1610
	case 2595321:
		return n + 1611
	case 2598544:
		return n + 1612
	case 2601769:
		return n + 1613
	case 2604996:
		return n + 1614
	case 2608225:
		return n + 1615
	case 2611456:
		return n + 1616
	case 2614689:
		return n + 1617
	case 2617924:
		return n + 1618
	case 2621161:
		return n + 1619
	case 2624400:
		return n + 1620
	case 2627641:
		return n + 1621
	case 2630884:
		return n + 1622
	case 2634129:
		return n + 1623
	case 2637376:
		return n + 1624
	case 2640625:
		return n + 1625
	case 2643876:
		return n + 1626
	case 2647129:
		return n + 1627
	case 2650384:
		return n + 1628
	case 2653641:
		return n + 1629
	case 2656900:
		return n + 1630
	case 2660161:
		return n + 1631
	case 2663424:
		return n + 1632
	case 2666689:
		return n + 1633
	case 2669956:
		return n + 1634
	case 2673225:
		return n + 1635
	case 2676496:
		return n + 1636
	case 2679769:
		return n + 1637
	case 2683044:
		return n + 1638
	case 2686321:
		return n + 1639
	case 2689600:
		return n + 1640
	case 2692881:
		return n + 1641
	case 2696164:
		return n + 1642
	case 2699449:
		return n + 1643
	case 2702736:
		return n + 1644
	case 2706025:
		return n + 1645
	case 2709316:
		return n + 1646
	case 2712609:
		return n + 1647
	case 2715904:
		return n + 1648
	case 2719201:
		return n + 1649
	case 2722500:
		return n + 1650
	case 2725801:
		return n + 1651
	case 2729104:
		return n + 1652
	case 2732409:
		return n + 1653
	case 2735716:
		return n + 1654
	case 2739025:
		return n + 1655
	case 2742336:
		return n + 1656
	case 2745649:
		return n + 1657
	case 2748964:
		return n + 1658
	case 2752281:
		return n + 1659
	case 2755600:
		return n + 1660
	case 2758921:
		return n + 1661
	case 2762244:
		return n + 1662
	case 2765569:
		return n + 1663
	case 2768896:
		return n + 1664
	case 2772225:
		return n + 1665
	case 2775556:
		return n + 1666
	case 2778889:
		return n + 1667
	case 2782224:
		return n + 1668
	case 2785561:
		return n + 1669
	case 2788900:
		return n + 1670
	case 2792241:
		return n + 1671
	case 2795584:
		return n + 1672
	case 2798929:
		return n + 1673
	case 2802276:
		return n + 1674
	case 2805625:
		return n + 1675
	case 2808976:
		return n + 1676
	case 2812329:
		return n + 1677
	case 2815684:
		return n + 1678
	case 2819041:
		return n + 1679
	case 2822400:
		return n + 1680
	case 2825761:
		return n + 1681
	case 2829124:
		return n + 1682
	case 2832489:
		return n + 1683
	case 2835856:
		return n + 1684
	case 2839225:
		return n + 1685
	case 2842596:
		return n + 1686
	case 2845969:
		return n + 1687
	case 2849344:
		return n + 1688
	case 2852721:
		return n + 1689
	case 2856100:
		return n + 1690
	case 2859481:
		return n + 1691
	case 2862864:
		return n + 1692
	case 2866249:
		return n + 1693
	case 2869636:
		return n + 1694
	case 2873025:
		return n + 1695
	case 2876416:
		return n + 1696
	case 2879809:
		return n + 1697
	case 2883204:
		return n + 1698
	case 2886601:
		return n + 1699
	case 2890000:
		return n + 1700
	case 2893401:
		return n + 1701
	case 2896804:
		return n + 1702
	case 2900209:
		return n + 1703
	case 2903616:
		return n + 1704
	case 2907025:
		return n + 1705
	case 2910436:
		return n + 1706
	case 2913849:
		return n + 1707
	case 2917264:
		return n + 1708
	case 2920681:
		return n + 1709
	case 2924100:
		return n + 1710
	case 2927521:
		return n + 1711
	case 2930944:
		return n + 1712
	case 2934369:
		return n + 1713
	case 2937796:
		return n + 1714
	case 2941225:
		return n + 1715
	case 2944656:
		return n + 1716
	case 2948089:
		return n + 1717
	case 2951524:
		return n + 1718
	case 2954961:
		return n + 1719
	case 2958400:
		return n + 1720
	case 2961841:
		return n + 1721
	case 2965284:
		return n + 1722
	case 2968729:
		return n + 1723
	case 2972176:
		return n + 1724
	case 2975625:
		return n + 1725
	case 2979076:
		return n + 1726
	case 2982529:
		return n + 1727
	case 2985984:
		return n + 1728
	case 2989441:
		return n + 1729
	case 2992900:
		return n + 1730
	case 2996361:
		return n + 1731
	case 2999824:
		return n + 1732
	case 3003289:
		return n + 1733
	case 3006756:
		return n + 1734
	case 3010225:
		return n + 1735
	case 3013696:
		return n + 1736
	case 3017169:
		return n + 1737
	case 3020644:
		return n + 1738
	case 3024121:
		return n + 1739
	case 3027600:
		return n + 1740
	case 3031081:
		return n + 1741
	case 3034564:
		return n + 1742
	case 3038049:
		return n + 1743
	case 3041536:
		return n + 1744
	case 3045025:
		return n + 1745
	case 3048516:
		return n + 1746
	case 3052009:
		return n + 1747
	case 3055504:
		return n + 1748
	case 3059001:
		return n + 1749
	case 3062500:
		return n + 1750
	case 3066001:
		return n + 1751
	case 3069504:
		return n + 1752
	case 3073009:
		return n + 1753
	case 3076516:
		return n + 1754
	case 3080025:
		return n + 1755
	case 3083536:
		return n + 1756
	case 3087049:
		return n + 1757
	case 3090564:
		return n + 1758
	case 3094081:
		return n + 1759
	case 3097600:
		return n + 1760
	case 3101121:
		return n + 1761
	case 3104644:
		return n + 1762
	case 3108169:
		return n + 1763
	case 3111696:
		return n + 1764
	case 3115225:
		return n + 1765
	case 3118756:
		return n + 1766
	case 3122289:
		return n + 1767
	case 3125824:
		return n + 1768
	case 3129361:
		return n + 1769
	case 3132900:
		return n + 1770
	case 3136441:
		return n + 1771
	case 3139984:
		return n + 1772
	case 3143529:
		return n + 1773
	case 3147076:
		return n + 1774
	case 3150625:
		return n + 1775
	case 3154176:
		return n + 1776
	case 3157729:
		return n + 1777
	case 3161284:
		return n + 1778
	case 3164841:
		return n + 1779
	case 3168400:
		return n + 1780
	case 3171961:
		return n + 1781
	case 3175524:
		return n + 1782
	case 3179089:
		return n + 1783
	case 3182656:
		return n + 1784
	case 3186225:
		return n + 1785
	case 3189796:
		return n + 1786
	case 3193369:
		return n + 1787
	case 3196944:
		return n + 1788
	case 3200521:
		return n + 1789
	case 3204100:
		return n + 1790
	case 3207681:
		return n + 1791
	case 3211264:
		return n + 1792
	case 3214849:
		return n + 1793
	case 3218436:
		return n + 1794
	case 3222025:
		return n + 1795
	case 3225616:
		return n + 1796
	case 3229209:
		return n + 1797
	case 3232804:
		return n + 1798
	case 3236401:
		return n + 1799
	case 3240000:
		return n + 1800
	case 3243601:
		return n + 1801
	case 3247204:
		return n + 1802
	case 3250809:
		return n + 1803
	case 3254416:
		return n + 1804
	case 3258025:
		return n + 1805
	case 3261636:
		return n + 1806
	case 3265249:
		return n + 1807
	case 3268864:
		return n + 1808
	case 3272481:
		return n + 1809
	case 3276100:
		return n + 1810
	case 3279721:
		return n + 1811
	case 3283344:
		return n + 1812
	case 3286969:
		return n + 1813
	case 3290596:
		return n + 1814
	case 3294225:
		return n + 1815
	case 3297856:
		return n + 1816
	case 3301489:
		return n + 1817
	case 3305124:
		return n + 1818
	case 3308761:
		return n + 1819
	case 3312400:
		return n + 1820
	case 3316041:
		return n + 1821
	case 3319684:
		return n + 1822
	case 3323329:
		return n + 1823
	case 3326976:
		return n + 1824
	case 3330625:
		return n + 1825
	case 3334276:
		return n + 1826
	case 3337929:
		return n + 1827
	case 3341584:
		return n + 1828
	case 3345241:
		return n + 1829
	case 3348900:
		return n + 1830
	case 3352561:
		return n + 1831
	case 3356224:
		return n + 1832
	case 3359889:
		return n + 1833
	case 3363556:
		return n + 1834
	case 3367225:
		return n + 1835
	case 3370896:
		return n + 1836
	case 3374569:
		return n + 1837
	case 3378244:
		return n + 1838
	case 3381921:
		return n + 1839
	case 3385600:
		return n + 1840
	case 3389281:
		return n + 1841
	case 3392964:
		return n + 1842
	case 3396649:
		return n + 1843
	case 3400336:
		return n + 1844
	case 3404025:
		return n + 1845
	case 3407716:
		return n + 1846
	case 3411409:
		return n + 1847
	case 3415104:
		return n + 1848
	case 3418801:
		return n + 1849
	case 3422500:
		return n + 1850
	case 3426201:
		return n + 1851
	case 3429904:
		return n + 1852
	case 3433609:
		return n + 1853
	case 3437316:
		return n + 1854
	case 3441025:
		return n + 1855
	case 3444736:
		return n + 1856
	case 3448449:
		return n + 1857
	case 3452164:
		return n + 1858
	case 3455881:
		return n + 1859
	case 3459600:
		return n + 1860
	case 3463321:
		return n + 1861
	case 3467044:
		return n + 1862
	case 3470769:
		return n + 1863
	case 3474496:
		return n + 1864
	case 3478225:
		return n + 1865
	case 3481956:
		return n + 1866
	case 3485689:
		return n + 1867
	case 3489424:
		return n + 1868
	case 3493161:
		return n + 1869
	case 3496900:
		return n + 1870
	case 3500641:
		return n + 1871
	case 3504384:
		return n + 1872
	case 3508129:
		return n + 1873
	case 3511876:
		return n + 1874
	case 3515625:
		return n + 1875
	case 3519376:
		return n + 1876
	case 3523129:
		return n + 1877
	case 3526884:
		return n + 1878
	case 3530641:
		return n + 1879
	case 3534400:
		return n + 1880
	case 3538161:
		return n + 1881
	case 3541924:
		return n + 1882
	case 3545689:
		return n + 1883
	case 3549456:
		return n + 1884
	case 3553225:
		return n + 1885
	case 3556996:
		return n + 1886
	case 3560769:
		return n + 1887
	case 3564544:
		return n + 1888
	case 3568321:
		return n + 1889
	case 3572100:
		return n + 1890
	case 3575881:
		return n + 1891
	case 3579664:
		return n + 1892
	case 3583449:
		return n + 1893
	case 3587236:
		return n + 1894
	case 3591025:
		return n + 1895
	case 3594816:
		return n + 1896
	case 3598609:
		return n + 1897
	case 3602404:
		return n + 1898
	case 3606201:
		return n + 1899
	case 3610000:
		return n + 1900
	case 3613801:
		return n + 1901
	case 3617604:
		return n + 1902
	case 3621409:
		return n + 1903
	case 3625216:
		return n + 1904
	case 3629025:
		return n + 1905
	case 3632836:
		return n + 1906
	case 3636649:
		return n + 1907
	case 3640464:
		return n + 1908
	case 3644281:
		return n + 1909
	case 3648100:
		return n + 1910
	case 3651921:
		return n + 1911
	case 3655744:
		return n + 1912
	case 3659569:
		return n + 1913
	case 3663396:
		return n + 1914
	case 3667225:
		return n + 1915
	case 3671056:
		return n + 1916
	case 3674889:
		return n + 1917
	case 3678724:
		return n + 1918
	case 3682561:
		return n + 1919
	case 3686400:
		return n + 1920
	case 3690241:
		return n + 1921
	case 3694084:
		return n + 1922
	case 3697929:
		return n + 1923
	case 3701776:
		return n + 1924
	case 3705625:
		return n + 1925
	case 3709476:
		return n + 1926
	case 3713329:
		return n + 1927
	case 3717184:
		return n + 1928
	case 3721041:
		return n + 1929
	case 3724900:
		return n + 1930
	case 3728761:
		return n + 1931
	case 3732624:
		return n + 1932
	case 3736489:
		return n + 1933
	case 3740356:
		return n + 1934
	case 3744225:
		return n + 1935
	case 3748096:
		return n + 1936
	case 3751969:
		return n + 1937
	case 3755844:
		return n + 1938
	case 3759721:
		return n + 1939
	case 3763600:
		return n + 1940
	case 3767481:
		return n + 1941
	case 3771364:
		return n + 1942
	case 3775249:
		return n + 1943
	case 3779136:
		return n + 1944
	case 3783025:
		return n + 1945
	case 3786916:
		return n + 1946
	case 3790809:
		return n + 1947
	case 3794704:
		return n + 1948
	case 3798601:
		return n + 1949
	case 3802500:
		return n + 1950
	case 3806401:
		return n + 1951
	case 3810304:
		return n + 1952
	case 3814209:
		return n + 1953
	case 3818116:
		return n + 1954
	case 3822025:
		return n + 1955
	case 3825936:
		return n + 1956
	case 3829849:
		return n + 1957
	case 3833764:
		return n + 1958
	case 3837681:
		return n + 1959
	case 3841600:
		return n + 1960
	case 3845521:
		return n + 1961
	case 3849444:
		return n + 1962
	case 3853369:
		return n + 1963
	case 3857296:
		return n + 1964
	case 3861225:
		return n + 1965
	case 3865156:
		return n + 1966
	case 3869089:
		return n + 1967
	case 3873024:
		return n + 1968
	case 3876961:
		return n + 1969
	case 3880900:
		return n + 1970
	case 3884841:
		return n + 1971
	case 3888784:
		return n + 1972
	case 3892729:
		return n + 1973
	case 3896676:
		return n + 1974
	case 3900625:
		return n + 1975
	case 3904576:
		return n + 1976
	case 3908529:
		return n + 1977
	case 3912484:
		return n + 1978
	case 3916441:
		return n + 1979
	case 3920400:
		return n + 1980
	case 3924361:
		return n + 1981
	case 3928324:
		return n + 1982
	case 3932289:
		return n + 1983
	case 3936256:
		return n + 1984
	case 3940225:
		return n + 1985
	case 3944196:
		return n + 1986
	case 3948169:
		return n + 1987
	case 3952144:
		return n + 1988
	case 3956121:
		return n + 1989
	case 3960100:
		return n + 1990
	case 3964081:
		return n + 1991
	case 3968064:
		return n + 1992
	case 3972049:
		return n + 1993
	case 3976036:
		return n + 1994
	case 3980025:
		return n + 1995
	case 3984016:
		return n + 1996
	case 3988009:
		return n + 1997
	case 3992004:
		return n + 1998
	case 3996001:
		return n + 1999
	case 4000000:
		return n + 2000
	case 4004001:
		return n + 2001
	case 4008004:
		return n + 2002
	case 4012009:
		return n + 2003
	case 4016016:
		return n + 2004
	case 4020025:
		return n + 2005
	case 4024036:
		return n + 2006
	case 4028049:
		return n + 2007
	case 4032064:
		return n + 2008
	case 4036081:
		return n + 2009
	case 4040100:
		return n + 2010
	case 4044121:
		return n + 2011
	case 4048144:
		return n + 2012
	case 4052169:
		return n + 2013
	case 4056196:
		return n + 2014
	case 4060225:
		return n + 2015
	case 4064256:
		return n + 2016
	case 4068289:
		return n + 2017
	case 4072324:
		return n + 2018
	case 4076361:
		return n + 2019
	case 4080400:
		return n + 2020
	case 4084441:
		return n + 2021
	case 4088484:
		return n + 2022
	case 4092529:
		return n + 2023
	case 4096576:
		return n + 2024
	case 4100625:
		return n + 2025
	case 4104676:
		return n + 2026
	case 4108729:
		return n + 2027
	case 4112784:
		return n + 2028
	case 4116841:
		return n + 2029
	case 4120900:
		return n + 2030
	case 4124961:
		return n + 2031
	case 4129024:
		return n + 2032
	case 4133089:
		return n + 2033
	case 4137156:
		return n + 2034
	case 4141225:
		return n + 2035
	case 4145296:
		return n + 2036
	case 4149369:
		return n + 2037
	case 4153444:
		return n + 2038
	case 4157521:
		return n + 2039
	case 4161600:
		return n + 2040
	case 4165681:
		return n + 2041
	case 4169764:
		return n + 2042
	case 4173849:
		return n + 2043
	case 4177936:
		return n + 2044
	case 4182025:
		return n + 2045
	case 4186116:
		return n + 2046
	case 4190209:
		return n + 2047
	case 4194304:
		return n + 2048
	case 4198401:
		return n + 2049
	case 4202500:
		return n + 2050
	case 4206601:
		return n + 2051
	case 4210704:
		return n + 2052
	case 4214809:
		return n + 2053
	case 4218916:
		return n + 2054
	case 4223025:
		return n + 2055
	case 4227136:
		return n + 2056
	case 4231249:
		return n + 2057
	case 4235364:
		return n + 2058
	case 4239481:
		return n + 2059
	case 4243600:
		return n + 2060
	case 4247721:
		return n + 2061
	case 4251844:
		return n + 2062
	case 4255969:
		return n + 2063
	case 4260096:
		return n + 2064
	case 4264225:
		return n + 2065
	case 4268356:
		return n + 2066
	case 4272489:
		return n + 2067
	case 4276624:
		return n + 2068
	case 4280761:
		return n + 2069
	case 4284900:
		return n + 2070
	case 4289041:
		return n + 2071
	case 4293184:
		return n + 2072
	case 4297329:
		return n + 2073
	case 4301476:
		return n + 2074
	case 4305625:
		return n + 2075
	case 4309776:
		return n + 2076
	case 4313929:
		return n + 2077
	case 4318084:
		return n + 2078
	case 4322241:
		return n + 2079
	case 4326400:
		return n + 2080
	case 4330561:
		return n + 2081
	case 4334724:
		return n + 2082
	case 4338889:
		return n + 2083
	case 4343056:
		return n + 2084
	case 4347225:
		return n + 2085
	case 4351396:
		return n + 2086
	case 4355569:
		return n + 2087
	case 4359744:
		return n + 2088
	case 4363921:
		return n + 2089
	case 4368100:
		return n + 2090
	case 4372281:
		return n + 2091
	case 4376464:
		return n + 2092
	case 4380649:
		return n + 2093
	case 4384836:
		return n + 2094
	case 4389025:
		return n + 2095
	case 4393216:
		return n + 2096
	case 4397409:
		return n + 2097
	case 4401604:
		return n + 2098
	case 4405801:
		return n + 2099
	case 4410000:
		return n + 2100
	case 4414201:
		return n + 2101
	case 4418404:
		return n + 2102
	case 4422609:
		return n + 2103
	case 4426816:
		return n + 2104
	case 4431025:
		return n + 2105
	case 4435236:
		return n + 2106
	case 4439449:
		return n + 2107
	case 4443664:
		return n + 2108
	case 4447881:
		return n + 2109
	case 4452100:
		return n + 2110
	case 4456321:
		return n + 2111
	case 4460544:
		return n + 2112
	case 4464769:
		return n + 2113
	case 4468996:
		return n + 2114
	case 4473225:
		return n + 2115
	case 4477456:
		return n + 2116
	case 4481689:
		return n + 2117
	case 4485924:
		return n + 2118
	case 4490161:
		return n + 2119
	case 4494400:
		return n + 2120
	case 4498641:
		return n + 2121
	case 4502884:
		return n + 2122
	case 4507129:
		return n + 2123
	case 4511376:
		return n + 2124
	case 4515625:
		return n + 2125
	case 4519876:
		return n + 2126
	case 4524129:
		return n + 2127
	case 4528384:
		return n + 2128
	case 4532641:
		return n + 2129
	case 4536900:
		return n + 2130
	case 4541161:
		return n + 2131
	case 4545424:
		return n + 2132
	case 4549689:
		return n + 2133
	case 4553956:
		return n + 2134
	case 4558225:
		return n + 2135
	case 4562496:
		return n + 2136
	case 4566769:
		return n + 2137
	case 4571044:
		return n + 2138
	case 4575321:
		return n + 2139
	case 4579600:
		return n + 2140
	case 4583881:
		return n + 2141
	case 4588164:
		return n + 2142
	case 4592449:
		return n + 2143
	case 4596736:
		return n + 2144
	case 4601025:
		return n + 2145
	case 4605316:
		return n + 2146
	case 4609609:
		return n + 2147
	case 4613904:
		return n + 2148
	case 4618201:
		return n + 2149
	case 4622500:
		return n + 2150
	case 4626801:
		return n + 2151
	case 4631104:
		return n + 2152
	case 4635409:
		return n + 2153
	case 4639716:
		return n + 2154
	case 4644025:
		return n + 2155
	case 4648336:
		return n + 2156
	case 4652649:
		return n + 2157
	case 4656964:
		return n + 2158
	case 4661281:
		return n + 2159
	case 4665600:
		return n + 2160
	case 4669921:
		return n + 2161
	case 4674244:
		return n + 2162
	case 4678569:
		return n + 2163
	case 4682896:
		return n + 2164
	case 4687225:
		return n + 2165
	case 4691556:
		return n + 2166
	case 4695889:
		return n + 2167
	case 4700224:
		return n + 2168
	case 4704561:
		return n + 2169
	case 4708900:
		return n + 2170
	case 4713241:
		return n + 2171
	case 4717584:
		return n + 2172
	case 4721929:
		return n + 2173
	case 4726276:
		return n + 2174
	case 4730625:
		return n + 2175
	case 4734976:
		return n + 2176
	case 4739329:
		return n + 2177
	case 4743684:
		return n + 2178
	case 4748041:
		return n + 2179
	case 4752400:
		return n + 2180
	case 4756761:
		return n + 2181
	case 4761124:
		return n + 2182
	case 4765489:
		return n + 2183
	case 4769856:
		return n + 2184
	case 4774225:
		return n + 2185
	case 4778596:
		return n + 2186
	case 4782969:
		return n + 2187
	case 4787344:
		return n + 2188
	case 4791721:
		return n + 2189
	case 4796100:
		return n + 2190
	case 4800481:
		return n + 2191
	case 4804864:
		return n + 2192
	case 4809249:
		return n + 2193
	case 4813636:
		return n + 2194
	case 4818025:
		return n + 2195
	case 4822416:
		return n + 2196
	case 4826809:
		return n + 2197
	case 4831204:
		return n + 2198
	case 4835601:
		return n + 2199
	case 4840000:
		return n + 2200
	case 4844401:
		return n + 2201
	case 4848804:
		return n + 2202
	case 4853209:
		return n + 2203
	case 4857616:
		return n + 2204
	case 4862025:
		return n + 2205
	case 4866436:
		return n + 2206
	case 4870849:
		return n + 2207
	case 4875264:
		return n + 2208
	case 4879681:
		return n + 2209
	case 4884100:
		return n + 2210
	case 4888521:
		return n + 2211
	case 4892944:
		return n + 2212
	case 4897369:
		return n + 2213
	case 4901796:
		return n + 2214
	case 4906225:
		return n + 2215
	case 4910656:
		return n + 2216
	case 4915089:
		return n + 2217
	case 4919524:
		return n + 2218
	case 4923961:
		return n + 2219
	case 4928400:
		return n + 2220
	case 4932841:
		return n + 2221
	case 4937284:
		return n + 2222
	case 4941729:
		return n + 2223
	case 4946176:
		return n + 2224
	case 4950625:
		return n + 2225
	case 4955076:
		return n + 2226
	case 4959529:
		return n + 2227
	case 4963984:
		return n + 2228
	case 4968441:
		return n + 2229
	case 4972900:
		return n + 2230
	case 4977361:
		return n + 2231
	case 4981824:
		return n + 2232
	case 4986289:
		return n + 2233
	case 4990756:
		return n + 2234
	case 4995225:
		return n + 2235
	case 4999696:
		return n + 2236
	case 5004169:
		return n + 2237
	case 5008644:
		return n + 2238
	case 5013121:
		return n + 2239
	case 5017600:
		return n + 2240
	case 5022081:
		return n + 2241
	case 5026564:
		return n + 2242
	case 5031049:
		return n + 2243
	case 5035536:
		return n + 2244
	case 5040025:
		return n + 2245
	case 5044516:
		return n + 2246
	case 5049009:
		return n + 2247
	case 5053504:
		return n + 2248
	case 5058001:
		return n + 2249
	case 5062500:
		return n + 2250
	case 5067001:
		return n + 2251
	case 5071504:
		return n + 2252
	case 5076009:
		return n + 2253
	case 5080516:
		return n + 2254
	case 5085025:
		return n + 2255
	case 5089536:
		return n + 2256
	case 5094049:
		return n + 2257
	case 5098564:
		return n + 2258
	case 5103081:
		return n + 2259
	case 5107600:
		return n + 2260
	case 5112121:
		return n + 2261
	case 5116644:
		return n + 2262
	case 5121169:
		return n + 2263
	case 5125696:
		return n + 2264
	case 5130225:
		return n + 2265
	case 5134756:
		return n + 2266
	case 5139289:
		return n + 2267
	case 5143824:
		return n + 2268
	case 5148361:
		return n + 2269
	case 5152900:
		return n + 2270
	case 5157441:
		return n + 2271
	case 5161984:
		return n + 2272
	case 5166529:
		return n + 2273
	case 5171076:
		return n + 2274
	case 5175625:
		return n + 2275
	case 5180176:
		return n + 2276
	case 5184729:
		return n + 2277
	case 5189284:
		return n + 2278
	case 5193841:
		return n + 2279
	case 5198400:
		return n + 2280
	case 5202961:
		return n + 2281
	case 5207524:
		return n + 2282
	case 5212089:
		return n + 2283
	case 5216656:
		return n + 2284
	case 5221225:
		return n + 2285
	case 5225796:
		return n + 2286
	case 5230369:
		return n + 2287
	case 5234944:
		return n + 2288
	case 5239521:
		return n + 2289
	case 5244100:
		return n + 2290
	case 5248681:
		return n + 2291
	case 5253264:
		return n + 2292
	case 5257849:
		return n + 2293
	case 5262436:
		return n + 2294
	case 5267025:
		return n + 2295
	case 5271616:
		return n + 2296
	case 5276209:
		return n + 2297
	case 5280804:
		return n + 2298
	case 5285401:
		return n + 2299
	case 5290000:
		return n + 2300
	case 5294601:
		return n + 2301
	case 5299204:
		return n + 2302
	case 5303809:
		return n + 2303
	case 5308416:
		return n + 2304
	case 5313025:
		return n + 2305
	case 5317636:
		return n + 2306
	case 5322249:
		return n + 2307
	case 5326864:
		return n + 2308
	case 5331481:
		return n + 2309
	case 5336100:
		return n + 2310
	case 5340721:
		return n + 2311
	case 5345344:
		return n + 2312
	case 5349969:
		return n + 2313
	case 5354596:
		return n + 2314
	case 5359225:
		return n + 2315
	case 5363856:
		return n + 2316
	case 5368489:
		return n + 2317
	case 5373124:
		return n + 2318
	case 5377761:
		return n + 2319
	case 5382400:
		return n + 2320
	case 5387041:
		return n + 2321
	case 5391684:
		return n + 2322
	case 5396329:
		return n + 2323
	case 5400976:
		return n + 2324
	case 5405625:
		return n + 2325
	case 5410276:
		return n + 2326
	case 5414929:
		return n + 2327
	case 5419584:
		return n + 2328
	case 5424241:
		return n + 2329
	case 5428900:
		return n + 2330
	case 5433561:
		return n + 2331
	case 5438224:
		return n + 2332
	case 5442889:
		return n + 2333
	case 5447556:
		return n + 2334
	case 5452225:
		return n + 2335
	case 5456896:
		return n + 2336
	case 5461569:
		return n + 2337
	case 5466244:
		return n + 2338
	case 5470921:
		return n + 2339
	case 5475600:
		return n + 2340
	case 5480281:
		return n + 2341
	case 5484964:
		return n + 2342
	case 5489649:
		return n + 2343
	case 5494336:
		return n + 2344
	case 5499025:
		return n + 2345
	case 5503716:
		return n + 2346
	case 5508409:
		return n + 2347
	case 5513104:
		return n + 2348
	case 5517801:
		return n + 2349
	case 5522500:
		return n + 2350
	case 5527201:
		return n + 2351
	case 5531904:
		return n + 2352
	case 5536609:
		return n + 2353
	case 5541316:
		return n + 2354
	case 5546025:
		return n + 2355
	case 5550736:
		return n + 2356
	case 5555449:
		return n + 2357
	case 5560164:
		return n + 2358
	case 5564881:
		return n + 2359
	case 5569600:
		return n + 2360
	case 5574321:
		return n + 2361
	case 5579044:
		return n + 2362
	case 5583769:
		return n + 2363
	case 5588496:
		return n + 2364
	case 5593225:
		return n + 2365
	case 5597956:
		return n + 2366
	case 5602689:
		return n + 2367
	case 5607424:
		return n + 2368
	case 5612161:
		return n + 2369
	case 5616900:
		return n + 2370
	case 5621641:
		return n + 2371
	case 5626384:
		return n + 2372
	case 5631129:
		return n + 2373
	case 5635876:
		return n + 2374
	case 5640625:
		return n + 2375
	case 5645376:
		return n + 2376
	case 5650129:
		return n + 2377
	case 5654884:
		return n + 2378
	case 5659641:
		return n + 2379
	case 5664400:
		return n + 2380
	case 5669161:
		return n + 2381
	case 5673924:
		return n + 2382
	case 5678689:
		return n + 2383
	case 5683456:
		return n + 2384
	case 5688225:
		return n + 2385
	case 5692996:
		return n + 2386
	case 5697769:
		return n + 2387
	case 5702544:
		return n + 2388
	case 5707321:
		return n + 2389
	case 5712100:
		return n + 2390
	case 5716881:
		return n + 2391
	case 5721664:
		return n + 2392
	case 5726449:
		return n + 2393
	case 5731236:
		return n + 2394
	case 5736025:
		return n + 2395
	case 5740816:
		return n + 2396
	case 5745609:
		return n + 2397
	case 5750404:
		return n + 2398
	case 5755201:
		return n + 2399
	case 5760000:
		return n + 2400
	case 5764801:
		return n + 2401
	case 5769604:
		return n + 2402
	case 5774409:
		return n + 2403
	case 5779216:
		return n + 2404
	case 5784025:
		return n + 2405
	case 5788836:
		return n + 2406
	case 5793649:
		return n + 2407
	case 5798464:
		return n + 2408
	case 5803281:
		return n + 2409
	case 5808100:
		return n + 2410
	case 5812921:
		return n + 2411
	case 5817744:
		return n + 2412
	case 5822569:
		return n + 2413
	case 5827396:
		return n + 2414
	case 5832225:
		return n + 2415
	case 5837056:
		return n + 2416
	case 5841889:
		return n + 2417
	case 5846724:
		return n + 2418
	case 5851561:
		return n + 2419
	case 5856400:
		return n + 2420
	case 5861241:
		return n + 2421
	case 5866084:
		return n + 2422
	case 5870929:
		return n + 2423
	case 5875776:
		return n + 2424
	case 5880625:
		return n + 2425
	case 5885476:
		return n + 2426
	case 5890329:
		return n + 2427
	case 5895184:
		return n + 2428
	case 5900041:
		return n + 2429
	case 5904900:
		return n + 2430
	case 5909761:
		return n + 2431
	case 5914624:
		return n + 2432
	case 5919489:
		return n + 2433
	case 5924356:
		return n + 2434
	case 5929225:
		return n + 2435
	case 5934096:
		return n + 2436
	case 5938969:
		return n + 2437
	case 5943844:
		return n + 2438
	case 5948721:
		return n + 2439
	case 5953600:
		return n + 2440
	case 5958481:
		return n + 2441
	case 5963364:
		return n + 2442
	case 5968249:
		return n + 2443
	case 5973136:
		return n + 2444
	case 5978025:
		return n + 2445
	case 5982916:
		return n + 2446
	case 5987809:
		return n + 2447
	case 5992704:
		return n + 2448
	case 5997601:
		return n + 2449
	case 6002500:
		return n + 2450
	case 6007401:
		return n + 2451
	case 6012304:
		return n + 2452
	case 6017209:
		return n + 2453
	case 6022116:
		return n + 2454
	case 6027025:
		return n + 2455
	case 6031936:
		return n + 2456
	case 6036849:
		return n + 2457
	case 6041764:
		return n + 2458
	case 6046681:
		return n + 2459
	case 6051600:
		return n + 2460
	case 6056521:
		return n + 2461
	case 6061444:
		return n + 2462
	case 6066369:
		return n + 2463
	case 6071296:
		return n + 2464
	case 6076225:
		return n + 2465
	case 6081156:
		return n + 2466
	case 6086089:
		return n + 2467
	case 6091024:
		return n + 2468
	case 6095961:
		return n + 2469
	case 6100900:
		return n + 2470
	case 6105841:
		return n + 2471
	case 6110784:
		return n + 2472
	case 6115729:
		return n + 2473
	case 6120676:
		return n + 2474
	case 6125625:
		return n + 2475
	case 6130576:
		return n + 2476
	case 6135529:
		return n + 2477
	case 6140484:
		return n + 2478
	case 6145441:
		return n + 2479
	case 6150400:
		return n + 2480
	case 6155361:
		return n + 2481
	case 6160324:
		return n + 2482
	case 6165289:
		return n + 2483
	case 6170256:
		return n + 2484
	case 6175225:
		return n + 2485
	case 6180196:
		return n + 2486
	case 6185169:
		return n + 2487
	case 6190144:
		return n + 2488
	case 6195121:
		return n + 2489
	case 6200100:
		return n + 2490
	case 6205081:
		return n + 2491
	case 6210064:
		return n + 2492
	case 6215049:
		return n + 2493
	case 6220036:
		return n + 2494
	case 6225025:
		return n + 2495
	case 6230016:
		return n + 2496
	case 6235009:
		return n + 2497
	case 6240004:
		return n + 2498
	case 6245001:
		return n + 2499
	case 6250000:
		return n + 2500
	case 6255001:
		return n + 2501
	case 6260004:
		return n + 2502
	case 6265009:
		return n + 2503
	case 6270016:
		return n + 2504
	case 6275025:
		return n + 2505
	case 6280036:
		return n + 2506
	case 6285049:
		return n + 2507
	case 6290064:
		return n + 2508
	case 6295081:
		return n + 2509
	case 6300100:
		return n + 2510
	case 6305121:
		return n + 2511
	case 6310144:
		return n + 2512
	case 6315169:
		return n + 2513
	case 6320196:
		return n + 2514
	case 6325225:
		return n + 2515
	case 6330256:
		return n + 2516
	case 6335289:
		return n + 2517
	case 6340324:
		return n + 2518
	case 6345361:
		return n + 2519
	case 6350400:
		return n + 2520
	case 6355441:
		return n + 2521
	case 6360484:
		return n + 2522
	case 6365529:
		return n + 2523
	case 6370576:
		return n + 2524
	case 6375625:
		return n + 2525
	case 6380676:
		return n + 2526
	case 6385729:
		return n + 2527
	case 6390784:
		return n + 2528
	case 6395841:
		return n + 2529
	case 6400900:
		return n + 2530
	case 6405961:
		return n + 2531
	case 6411024:
		return n + 2532
	case 6416089:
		return n + 2533
	case 6421156:
		return n + 2534
	case 6426225:
		return n + 2535
	case 6431296:
		return n + 2536
	case 6436369:
		return n + 2537
	case 6441444:
		return n + 2538
	case 6446521:
		return n + 2539
	case 6451600:
		return n + 2540
	case 6456681:
		return n + 2541
	case 6461764:
		return n + 2542
	case 6466849:
		return n + 2543
	case 6471936:
		return n + 2544
	case 6477025:
		return n + 2545
	case 6482116:
		return n + 2546
	case 6487209:
		return n + 2547
	case 6492304:
		return n + 2548
	case 6497401:
		return n + 2549
	case 6502500:
		return n + 2550
	case 6507601:
		return n + 2551
	case 6512704:
		return n + 2552
	case 6517809:
		return n + 2553
	case 6522916:
		return n + 2554
	case 6528025:
		return n + 2555
	case 6533136:
		return n + 2556
	case 6538249:
		return n + 2557
	case 6543364:
		return n + 2558
	case 6548481:
		return n + 2559
	case 6553600:
		return n + 2560
	case 6558721:
		return n + 2561
	case 6563844:
		return n + 2562
	case 6568969:
		return n + 2563
	case 6574096:
		return n + 2564
	case 6579225:
		return n + 2565
	case 6584356:
		return n + 2566
	case 6589489:
		return n + 2567
	case 6594624:
		return n + 2568
	case 6599761:
		return n + 2569
	case 6604900:
		return n + 2570
	case 6610041:
		return n + 2571
	case 6615184:
		return n + 2572
	case 6620329:
		return n + 2573
	case 6625476:
		return n + 2574
	case 6630625:
		return n + 2575
	case 6635776:
		return n + 2576
	case 6640929:
		return n + 2577
	case 6646084:
		return n + 2578
	case 6651241:
		return n + 2579
	case 6656400:
		return n + 2580
	case 6661561:
		return n + 2581
	case 6666724:
		return n + 2582
	case 6671889:
		return n + 2583
	case 6677056:
		return n + 2584
	case 6682225:
		return n + 2585
	case 6687396:
		return n + 2586
	case 6692569:
		return n + 2587
	case 6697744:
		return n + 2588
	case 6702921:
		return n + 2589
	case 6708100:
		return n + 2590
	case 6713281:
		return n + 2591
	case 6718464:
		return n + 2592
	case 6723649:
		return n + 2593
	case 6728836:
		return n + 2594
	case 6734025:
		return n + 2595
	case 6739216:
		return n + 2596
	case 6744409:
		return n + 2597
	case 6749604:
		return n + 2598
	case 6754801:
		return n + 2599
	case 6760000:
		return n + 2600
	case 6765201:
		return n + 2601
	case 6770404:
		return n + 2602
	case 6775609:
		return n + 2603
	case 6780816:
		return n + 2604
	case 6786025:
		return n + 2605
	case 6791236:
		return n + 2606
	case 6796449:
		return n + 2607
	case 6801664:
		return n + 2608
	case 6806881:
		return n + 2609
	case 6812100:
		return n + 2610
	case 6817321:
		return n + 2611
	case 6822544:
		return n + 2612
	case 6827769:
		return n + 2613
	case 6832996:
		return n + 2614
	case 6838225:
		return n + 2615
	case 6843456:
		return n + 2616
	case 6848689:
		return n + 2617
	case 6853924:
		return n + 2618
	case 6859161:
		return n + 2619
	case 6864400:
		return n + 2620
	case 6869641:
		return n + 2621
	case 6874884:
		return n + 2622
	case 6880129:
		return n + 2623
	case 6885376:
		return n + 2624
	case 6890625:
		return n + 2625
	case 6895876:
		return n + 2626
	case 6901129:
		return n + 2627
	case 6906384:
		return n + 2628
	case 6911641:
		return n + 2629
	case 6916900:
		return n + 2630
	case 6922161:
		return n + 2631
	case 6927424:
		return n + 2632
	case 6932689:
		return n + 2633
	case 6937956:
		return n + 2634
	case 6943225:
		return n + 2635
	case 6948496:
		return n + 2636
	case 6953769:
		return n + 2637
	case 6959044:
		return n + 2638
	case 6964321:
		return n + 2639
	case 6969600:
		return n + 2640
	case 6974881:
		return n + 2641
	case 6980164:
		return n + 2642
	case 6985449:
		return n + 2643
	case 6990736:
		return n + 2644
	case 6996025:
		return n + 2645
	case 7001316:
		return n + 2646
	case 7006609:
		return n + 2647
	case 7011904:
		return n + 2648
	case 7017201:
		return n + 2649
	case 7022500:
		return n + 2650
	case 7027801:
		return n + 2651
	case 7033104:
		return n + 2652
	case 7038409:
		return n + 2653
	case 7043716:
		return n + 2654
	case 7049025:
		return n + 2655
	case 7054336:
		return n + 2656
	case 7059649:
		return n + 2657
	case 7064964:
		return n + 2658
	case 7070281:
		return n + 2659
	case 7075600:
		return n + 2660
	case 7080921:
		return n + 2661
	case 7086244:
		return n + 2662
	case 7091569:
		return n + 2663
	case 7096896:
		return n + 2664
	case 7102225:
		return n + 2665
	case 7107556:
		return n + 2666
	case 7112889:
		return n + 2667
	case 7118224:
		return n + 2668
	case 7123561:
		return n + 2669
	case 7128900:
		return n + 2670
	case 7134241:
		return n + 2671
	case 7139584:
		return n + 2672
	case 7144929:
		return n + 2673
	case 7150276:
		return n + 2674
	case 7155625:
		return n + 2675
	case 7160976:
		return n + 2676
	case 7166329:
		return n + 2677
	case 7171684:
		return n + 2678
	case 7177041:
		return n + 2679
	case 7182400:
		return n + 2680
	case 7187761:
		return n + 2681
	case 7193124:
		return n + 2682
	case 7198489:
		return n + 2683
	case 7203856:
		return n + 2684
	case 7209225:
		return n + 2685
	case 7214596:
		return n + 2686
	case 7219969:
		return n + 2687
	case 7225344:
		return n + 2688
	case 7230721:
		return n + 2689
	case 7236100:
		return n + 2690
	case 7241481:
		return n + 2691
	case 7246864:
		return n + 2692
	case 7252249:
		return n + 2693
	case 7257636:
		return n + 2694
	case 7263025:
		return n + 2695
	case 7268416:
		return n + 2696
	case 7273809:
		return n + 2697
	case 7279204:
		return n + 2698
	case 7284601:
		return n + 2699
	case 7290000:
		return n + 2700
	case 7295401:
		return n + 2701
	case 7300804:
		return n + 2702
	case 7306209:
		return n + 2703
	case 7311616:
		return n + 2704
	case 7317025:
		return n + 2705
	case 7322436:
		return n + 2706
	case 7327849:
		return n + 2707
	case 7333264:
		return n + 2708
	case 7338681:
		return n + 2709
	case 7344100:
		return n + 2710
	case 7349521:
		return n + 2711
	case 7354944:
		return n + 2712
	case 7360369:
		return n + 2713
	case 7365796:
		return n + 2714
	case 7371225:
		return n + 2715
	case 7376656:
		return n + 2716
	case 7382089:
		return n + 2717
	case 7387524:
		return n + 2718
	case 7392961:
		return n + 2719
	case 7398400:
		return n + 2720
	case 7403841:
		return n + 2721
	case 7409284:
		return n + 2722
	case 7414729:
		return n + 2723
	case 7420176:
		return n + 2724
	case 7425625:
		return n + 2725
	case 7431076:
		return n + 2726
	case 7436529:
		return n + 2727
	case 7441984:
		return n + 2728
	case 7447441:
		return n + 2729
	case 7452900:
		return n + 2730
	case 7458361:
		return n + 2731
	case 7463824:
		return n + 2732
	case 7469289:
		return n + 2733
	case 7474756:
		return n + 2734
	case 7480225:
		return n + 2735
	case 7485696:
		return n + 2736
	case 7491169:
		return n + 2737
	case 7496644:
		return n + 2738
	case 7502121:
		return n + 2739
	case 7507600:
		return n + 2740
	case 7513081:
		return n + 2741
	case 7518564:
		return n + 2742
	case 7524049:
		return n + 2743
	case 7529536:
		return n + 2744
	case 7535025:
		return n + 2745
	case 7540516:
		return n + 2746
	case 7546009:
		return n + 2747
	case 7551504:
		return n + 2748
	case 7557001:
		return n + 2749
	case 7562500:
		return n + 2750
	case 7568001:
		return n + 2751
	case 7573504:
		return n + 2752
	case 7579009:
		return n + 2753
	case 7584516:
		return n + 2754
	case 7590025:
		return n + 2755
	case 7595536:
		return n + 2756
	case 7601049:
		return n + 2757
	case 7606564:
		return n + 2758
	case 7612081:
		return n + 2759
	case 7617600:
		return n + 2760
	case 7623121:
		return n + 2761
	case 7628644:
		return n + 2762
	case 7634169:
		return n + 2763
	case 7639696:
		return n + 2764
	case 7645225:
		return n + 2765
	case 7650756:
		return n + 2766
	case 7656289:
		return n + 2767
	case 7661824:
		return n + 2768
	case 7667361:
		return n + 2769
	case 7672900:
		return n + 2770
	case 7678441:
		return n + 2771
	case 7683984:
		return n + 2772
	case 7689529:
		return n + 2773
	case 7695076:
		return n + 2774
	case 7700625:
		return n + 2775
	case 7706176:
		return n + 2776
	case 7711729:
		return n + 2777
	case 7717284:
		return n + 2778
	case 7722841:
		return n + 2779
	case 7728400:
		return n + 2780
	case 7733961:
		return n + 2781
	case 7739524:
		return n + 2782
	case 7745089:
		return n + 2783
	case 7750656:
		return n + 2784
	case 7756225:
		return n + 2785
	case 7761796:
		return n + 2786
	case 7767369:
		return n + 2787
	case 7772944:
		return n + 2788
	case 7778521:
		return n + 2789
	case 7784100:
		return n + 2790
	case 7789681:
		return n + 2791
	case 7795264:
		return n + 2792
	case 7800849:
		return n + 2793
	case 7806436:
		return n + 2794
	case 7812025:
		return n + 2795
	case 7817616:
		return n + 2796
	case 7823209:
		return n + 2797
	case 7828804:
		return n + 2798
	case 7834401:
		return n + 2799
	case 7840000:
		return n + 2800
	case 7845601:
		return n + 2801
	case 7851204:
		return n + 2802
	case 7856809:
		return n + 2803
	case 7862416:
		return n + 2804
	case 7868025:
		return n + 2805
	case 7873636:
		return n + 2806
	case 7879249:
		return n + 2807
	case 7884864:
		return n + 2808
	case 7890481:
		return n + 2809
	case 7896100:
		return n + 2810
	case 7901721:
		return n + 2811
	case 7907344:
		return n + 2812
	case 7912969:
		return n + 2813
	case 7918596:
		return n + 2814
	case 7924225:
		return n + 2815
	case 7929856:
		return n + 2816
	case 7935489:
		return n + 2817
	case 7941124:
		return n + 2818
	case 7946761:
		return n + 2819
	case 7952400:
		return n + 2820
	case 7958041:
		return n + 2821
	case 7963684:
		return n + 2822
	case 7969329:
		return n + 2823
	case 7974976:
		return n + 2824
	case 7980625:
		return n + 2825
	case 7986276:
		return n + 2826
	case 7991929:
		return n + 2827
	case 7997584:
		return n + 2828
	case 8003241:
		return n + 2829
	case 8008900:
		return n + 2830
	case 8014561:
		return n + 2831
	case 8020224:
		return n + 2832
	case 8025889:
		return n + 2833
	case 8031556:
		return n + 2834
	case 8037225:
		return n + 2835
	case 8042896:
		return n + 2836
	case 8048569:
		return n + 2837
	case 8054244:
		return n + 2838
	case 8059921:
		return n + 2839
	case 8065600:
		return n + 2840
	case 8071281:
		return n + 2841
	case 8076964:
		return n + 2842
	case 8082649:
		return n + 2843
	case 8088336:
		return n + 2844
	case 8094025:
		return n + 2845
	case 8099716:
		return n + 2846
	case 8105409:
		return n + 2847
	case 8111104:
		return n + 2848
	case 8116801:
		return n + 2849
	case 8122500:
		return n + 2850
	case 8128201:
		return n + 2851
	case 8133904:
		return n + 2852
	case 8139609:
		return n + 2853
	case 8145316:
		return n + 2854
	case 8151025:
		return n + 2855
	case 8156736:
		return n + 2856
	case 8162449:
		return n + 2857
	case 8168164:
		return n + 2858
	case 8173881:
		return n + 2859
	case 8179600:
		return n + 2860
	case 8185321:
		return n + 2861
	case 8191044:
		return n + 2862
	case 8196769:
		return n + 2863
	case 8202496:
		return n + 2864
	case 8208225:
		return n + 2865
	case 8213956:
		return n + 2866
	case 8219689:
		return n + 2867
	case 8225424:
		return n + 2868
	case 8231161:
		return n + 2869
	case 8236900:
		return n + 2870
	case 8242641:
		return n + 2871
	case 8248384:
		return n + 2872
	case 8254129:
		return n + 2873
	case 8259876:
		return n + 2874
	case 8265625:
		return n + 2875
	case 8271376:
		return n + 2876
	case 8277129:
		return n + 2877
	case 8282884:
		return n + 2878
	case 8288641:
		return n + 2879
	case 8294400:
		return n + 2880
	case 8300161:
		return n + 2881
	case 8305924:
		return n + 2882
	case 8311689:
		return n + 2883
	case 8317456:
		return n + 2884
	case 8323225:
		return n + 2885
	case 8328996:
		return n + 2886
	case 8334769:
		return n + 2887
	case 8340544:
		return n + 2888
	case 8346321:
		return n + 2889
	case 8352100:
		return n + 2890
	case 8357881:
		return n + 2891
	case 8363664:
		return n + 2892
	case 8369449:
		return n + 2893
	case 8375236:
		return n + 2894
	case 8381025:
		return n + 2895
	case 8386816:
		return n + 2896
	case 8392609:
		return n + 2897
	case 8398404:
		return n + 2898
	case 8404201:
		return n + 2899
	case 8410000:
		return n + 2900
	case 8415801:
		return n + 2901
	case 8421604:
		return n + 2902
	case 8427409:
		return n + 2903
	case 8433216:
		return n + 2904
	case 8439025:
		return n + 2905
	case 8444836:
		return n + 2906
	case 8450649:
		return n + 2907
	case 8456464:
		return n + 2908
	case 8462281:
		return n + 2909
	case 8468100:
		return n + 2910
	case 8473921:
		return n + 2911
	case 8479744:
		return n + 2912
	case 8485569:
		return n + 2913
	case 8491396:
		return n + 2914
	case 8497225:
		return n + 2915
	case 8503056:
		return n + 2916
	case 8508889:
		return n + 2917
	case 8514724:
		return n + 2918
	case 8520561:
		return n + 2919
	case 8526400:
		return n + 2920
	case 8532241:
		return n + 2921
	case 8538084:
		return n + 2922
	case 8543929:
		return n + 2923
	case 8549776:
		return n + 2924
	case 8555625:
		return n + 2925
	case 8561476:
		return n + 2926
	case 8567329:
		return n + 2927
	case 8573184:
		return n + 2928
	case 8579041:
		return n + 2929
	case 8584900:
		return n + 2930
	case 8590761:
		return n + 2931
	case 8596624:
		return n + 2932
	case 8602489:
		return n + 2933
	case 8608356:
		return n + 2934
	case 8614225:
		return n + 2935
	case 8620096:
		return n + 2936
	case 8625969:
		return n + 2937
	case 8631844:
		return n + 2938
	case 8637721:
		return n + 2939
	case 8643600:
		return n + 2940
	case 8649481:
		return n + 2941
	case 8655364:
		return n + 2942
	case 8661249:
		return n + 2943
	case 8667136:
		return n + 2944
	case 8673025:
		return n + 2945
	case 8678916:
		return n + 2946
	case 8684809:
		return n + 2947
	case 8690704:
		return n + 2948
	case 8696601:
		return n + 2949
	case 8702500:
		return n + 2950
	case 8708401:
		return n + 2951
	case 8714304:
		return n + 2952
	case 8720209:
		return n + 2953
	case 8726116:
		return n + 2954
	case 8732025:
		return n + 2955
	case 8737936:
		return n + 2956
	case 8743849:
		return n + 2957
	case 8749764:
		return n + 2958
	case 8755681:
		return n + 2959
	case 8761600:
		return n + 2960
	case 8767521:
		return n + 2961
	case 8773444:
		return n + 2962
	case 8779369:
		return n + 2963
	case 8785296:
		return n + 2964
	case 8791225:
		return n + 2965
	case 8797156:
		return n + 2966
	case 8803089:
		return n + 2967
	case 8809024:
		return n + 2968
	case 8814961:
		return n + 2969
	case 8820900:
		return n + 2970
	case 8826841:
		return n + 2971
	case 8832784:
		return n + 2972
	case 8838729:
		return n + 2973
	case 8844676:
		return n + 2974
	case 8850625:
		return n + 2975
	case 8856576:
		return n + 2976
	case 8862529:
		return n + 2977
	case 8868484:
		return n + 2978
	case 8874441:
		return n + 2979
	case 8880400:
		return n + 2980
	case 8886361:
		return n + 2981
	case 8892324:
		return n + 2982
	case 8898289:
		return n + 2983
	case 8904256:
		return n + 2984
	case 8910225:
		return n + 2985
	case 8916196:
		return n + 2986
	case 8922169:
		return n + 2987
	case 8928144:
		return n + 2988
	case 8934121:
		return n + 2989
	case 8940100:
		return n + 2990
	case 8946081:
		return n + 2991
	case 8952064:
		return n + 2992
	case 8958049:
		return n + 2993
	case 8964036:
		return n + 2994
	case 8970025:
		return n + 2995
	case 8976016:
		return n + 2996
	case 8982009:
		return n + 2997
	case 8988004:
		return n + 2998
	case 8994001:
		return n + 2999
	case 9000000:
		return n + 3000
	case 9006001:
		return n + 3001
	case 9012004:
		return n + 3002
	case 9018009:
		return n + 3003
	case 9024016:
		return n + 3004
	case 9030025:
		return n + 3005
	case 9036036:
		return n + 3006
	case 9042049:
		return n + 3007
	case 9048064:
		return n + 3008
	case 9054081:
		return n + 3009
	case 9060100:
		return n + 3010
	case 9066121:
		return n + 3011
	case 9072144:
		return n + 3012
	case 9078169:
		return n + 3013
	case 9084196:
		return n + 3014
	case 9090225:
		return n + 3015
	case 9096256:
		return n + 3016
	case 9102289:
		return n + 3017
	case 9108324:
		return n + 3018
	case 9114361:
		return n + 3019
	case 9120400:
		return n + 3020
	case 9126441:
		return n + 3021
	case 9132484:
		return n + 3022
	case 9138529:
		return n + 3023
	case 9144576:
		return n + 3024
	case 9150625:
		return n + 3025
	case 9156676:
		return n + 3026
	case 9162729:
		return n + 3027
	case 9168784:
		return n + 3028
	case 9174841:
		return n + 3029
	case 9180900:
		return n + 3030
	case 9186961:
		return n + 3031
	case 9193024:
		return n + 3032
	case 9199089:
		return n + 3033
	case 9205156:
		return n + 3034
	case 9211225:
		return n + 3035
	case 9217296:
		return n + 3036
	case 9223369:
		return n + 3037
	case 9229444:
		return n + 3038
	case 9235521:
		return n + 3039
	case 9241600:
		return n + 3040
	case 9247681:
		return n + 3041
	case 9253764:
		return n + 3042
	case 9259849:
		return n + 3043
	case 9265936:
		return n + 3044
	case 9272025:
		return n + 3045
	case 9278116:
		return n + 3046
	case 9284209:
		return n + 3047
	case 9290304:
		return n + 3048
	case 9296401:
		return n + 3049
	case 9302500:
		return n + 3050
	case 9308601:
		return n + 3051
	case 9314704:
		return n + 3052
	case 9320809:
		return n + 3053
	case 9326916:
		return n + 3054
	case 9333025:
		return n + 3055
	case 9339136:
		return n + 3056
	case 9345249:
		return n + 3057
	case 9351364:
		return n + 3058
	case 9357481:
		return n + 3059
	case 9363600:
		return n + 3060
	case 9369721:
		return n + 3061
	case 9375844:
		return n + 3062
	case 9381969:
		return n + 3063
	case 9388096:
		return n + 3064
	case 9394225:
		return n + 3065
	case 9400356:
		return n + 3066
	case 9406489:
		return n + 3067
	case 9412624:
		return n + 3068
	case 9418761:
		return n + 3069
	case 9424900:
		return n + 3070
	case 9431041:
		return n + 3071
	case 9437184:
		return n + 3072
	case 9443329:
		return n + 3073
	case 9449476:
		return n + 3074
	case 9455625:
		return n + 3075
	case 9461776:
		return n + 3076
	case 9467929:
		return n + 3077
	case 9474084:
		return n + 3078
	case 9480241:
		return n + 3079
	case 9486400:
		return n + 3080
	case 9492561:
		return n + 3081
	case 9498724:
		return n + 3082
	case 9504889:
		return n + 3083
	case 9511056:
		return n + 3084
	case 9517225:
		return n + 3085
	case 9523396:
		return n + 3086
	case 9529569:
		return n + 3087
	case 9535744:
		return n + 3088
	case 9541921:
		return n + 3089
	case 9548100:
		return n + 3090
	case 9554281:
		return n + 3091
	case 9560464:
		return n + 3092
	case 9566649:
		return n + 3093
	case 9572836:
		return n + 3094
	case 9579025:
		return n + 3095
	case 9585216:
		return n + 3096
	case 9591409:
		return n + 3097
	case 9597604:
		return n + 3098
	case 9603801:
		return n + 3099
	case 9610000:
		return n + 3100
	case 9616201:
		return n + 3101
	case 9622404:
		return n + 3102
	case 9628609:
		return n + 3103
	case 9634816:
		return n + 3104
	case 9641025:
		return n + 3105
	case 9647236:
		return n + 3106
	case 9653449:
		return n + 3107
	case 9659664:
		return n + 3108
	case 9665881:
		return n + 3109
	case 9672100:
		return n + 3110
	case 9678321:
		return n + 3111
	case 9684544:
		return n + 3112
	case 9690769:
		return n + 3113
	case 9696996:
		return n + 3114
	case 9703225:
		return n + 3115
	case 9709456:
		return n + 3116
	case 9715689:
		return n + 3117
	case 9721924:
		return n + 3118
	case 9728161:
		return n + 3119
	case 9734400:
		return n + 3120
	case 9740641:
		return n + 3121
	case 9746884:
		return n + 3122
	case 9753129:
		return n + 3123
	case 9759376:
		return n + 3124
	case 9765625:
		return n + 3125
	case 9771876:
		return n + 3126
	case 9778129:
		return n + 3127
	case 9784384:
		return n + 3128
	case 9790641:
		return n + 3129
	case 9796900:
		return n + 3130
	case 9803161:
		return n + 3131
	case 9809424:
		return n + 3132
	case 9815689:
		return n + 3133
	case 9821956:
		return n + 3134
	case 9828225:
		return n + 3135
	case 9834496:
		return n + 3136
	case 9840769:
		return n + 3137
	case 9847044:
		return n + 3138
	case 9853321:
		return n + 3139
	case 9859600:
		return n + 3140
	case 9865881:
		return n + 3141
	case 9872164:
		return n + 3142
	case 9878449:
		return n + 3143
	case 9884736:
		return n + 3144
	case 9891025:
		return n + 3145
	case 9897316:
		return n + 3146
	case 9903609:
		return n + 3147
	case 9909904:
		return n + 3148
	case 9916201:
		return n + 3149
	case 9922500:
		return n + 3150
	case 9928801:
		return n + 3151
	case 9935104:
		return n + 3152
	case 9941409:
		return n + 3153
	case 9947716:
		return n + 3154
	case 9954025:
		return n + 3155
	case 9960336:
		return n + 3156
	case 9966649:
		return n + 3157
	case 9972964:
		return n + 3158
	case 9979281:
		return n + 3159
	case 9985600:
		return n + 3160
	case 9991921:
		return n + 3161
	case 9998244:
		return n + 3162
	case 10004569:
		return n + 3163
	case 10010896:
		return n + 3164
	case 10017225:
		return n + 3165
	case 10023556:
		return n + 3166
	case 10029889:
		return n + 3167
	case 10036224:
		return n + 3168
	case 10042561:
		return n + 3169
	case 10048900:
		return n + 3170
	case 10055241:
		return n + 3171
	case 10061584:
		return n + 3172
	case 10067929:
		return n + 3173
	case 10074276:
		return n + 3174
	case 10080625:
		return n + 3175
	case 10086976:
		return n + 3176
	case 10093329:
		return n + 3177
	case 10099684:
		return n + 3178
	case 10106041:
		return n + 3179
	case 10112400:
		return n + 3180
	case 10118761:
		return n + 3181
	case 10125124:
		return n + 3182
	case 10131489:
		return n + 3183
	case 10137856:
		return n + 3184
	case 10144225:
		return n + 3185
	case 10150596:
		return n + 3186
	case 10156969:
		return n + 3187
	case 10163344:
		return n + 3188
	case 10169721:
		return n + 3189
	case 10176100:
		return n + 3190
	case 10182481:
		return n + 3191
	case 10188864:
		return n + 3192
	case 10195249:
		return n + 3193
	case 10201636:
		return n + 3194
	case 10208025:
		return n + 3195
	case 10214416:
		return n + 3196
	case 10220809:
		return n + 3197
	case 10227204:
		return n + 3198
	case 10233601:
		return n + 3199
	case 10240000:
		return n + 3200
	case 10246401:
		return n + 3201
	case 10252804:
		return n + 3202
	case 10259209:
		return n + 3203
	case 10265616:
		return n + 3204
	case 10272025:
		return n + 3205
	case 10278436:
		return n + 3206
	case 10284849:
		return n + 3207
	case 10291264:
		return n + 3208
	case 10297681:
		return n + 3209
	case 10304100:
		return n + 3210
	case 10310521:
		return n + 3211
	case 10316944:
		return n + 3212
	case 10323369:
		return n + 3213
	case 10329796:
		return n + 3214
	case 10336225:
		return n + 3215
	case 10342656:
		return n + 3216
	case 10349089:
		return n + 3217
	case 10355524:
		return n + 3218
	case 10361961:
		return n + 3219
	case 10368400:
		return n + 3220
	case 10374841:
		return n + 3221
	case 10381284:
		return n + 3222
	case 10387729:
		return n + 3223
	case 10394176:
		return n + 3224
	case 10400625:
		return n + 3225
	case 10407076:
		return n + 3226
	case 10413529:
		return n + 3227
	case 10419984:
		return n + 3228
	case 10426441:
		return n + 3229
	case 10432900:
		return n + 3230
	case 10439361:
		return n + 3231
	case 10445824:
		return n + 3232
	case 10452289:
		return n + 3233
	case 10458756:
		return n + 3234
	case 10465225:
		return n + 3235
	case 10471696:
		return n + 3236
	case 10478169:
		return n + 3237
	case 10484644:
		return n + 3238
	case 10491121:
		return n + 3239
	case 10497600:
		return n + 3240
	case 10504081:
		return n + 3241
	case 10510564:
		return n + 3242
	case 10517049:
		return n + 3243
	case 10523536:
		return n + 3244
	case 10530025:
		return n + 3245
	case 10536516:
		return n + 3246
	case 10543009:
		return n + 3247
	case 10549504:
		return n + 3248
	case 10556001:
		return n + 3249
	case 10562500:
		return n + 3250
	case 10569001:
		return n + 3251
	case 10575504:
		return n + 3252
	case 10582009:
		return n + 3253
	case 10588516:
		return n + 3254
	case 10595025:
		return n + 3255
	case 10601536:
		return n + 3256
	case 10608049:
		return n + 3257
	case 10614564:
		return n + 3258
	case 10621081:
		return n + 3259
	case 10627600:
		return n + 3260
	case 10634121:
		return n + 3261
	case 10640644:
		return n + 3262
	case 10647169:
		return n + 3263
	case 10653696:
		return n + 3264
	case 10660225:
		return n + 3265
	case 10666756:
		return n + 3266
	case 10673289:
		return n + 3267
	case 10679824:
		return n + 3268
	case 10686361:
		return n + 3269
	case 10692900:
		return n + 3270
	case 10699441:
		return n + 3271
	case 10705984:
		return n + 3272
	case 10712529:
		return n + 3273
	case 10719076:
		return n + 3274
	case 10725625:
		return n + 3275
	case 10732176:
		return n + 3276
	case 10738729:
		return n + 3277
	case 10745284:
		return n + 3278
	case 10751841:
		return n + 3279
	case 10758400:
		return n + 3280
	case 10764961:
		return n + 3281
	case 10771524:
		return n + 3282
	case 10778089:
		return n + 3283
	case 10784656:
		return n + 3284
	case 10791225:
		return n + 3285
	case 10797796:
		return n + 3286
	case 10804369:
		return n + 3287
	case 10810944:
		return n + 3288
	case 10817521:
		return n + 3289
	case 10824100:
		return n + 3290
	case 10830681:
		return n + 3291
	case 10837264:
		return n + 3292
	case 10843849:
		return n + 3293
	case 10850436:
		return n + 3294
	case 10857025:
		return n + 3295
	case 10863616:
		return n + 3296
	case 10870209:
		return n + 3297
	case 10876804:
		return n + 3298
	case 10883401:
		return n + 3299
	case 10890000:
		return n + 3300
	case 10896601:
		return n + 3301
	case 10903204:
		return n + 3302
	case 10909809:
		return n + 3303
	case 10916416:
		return n + 3304
	case 10923025:
		return n + 3305
	case 10929636:
		return n + 3306
	case 10936249:
		return n + 3307
	case 10942864:
		return n + 3308
	case 10949481:
		return n + 3309
	case 10956100:
		return n + 3310
	case 10962721:
		return n + 3311
	case 10969344:
		return n + 3312
	case 10975969:
		return n + 3313
	case 10982596:
		return n + 3314
	case 10989225:
		return n + 3315
	case 10995856:
		return n + 3316
	case 11002489:
		return n + 3317
	case 11009124:
		return n + 3318
	case 11015761:
		return n + 3319
	case 11022400:
		return n + 3320
	case 11029041:
		return n + 3321
	case 11035684:
		return n + 3322
	case 11042329:
		return n + 3323
	case 11048976:
		return n + 3324
	case 11055625:
		return n + 3325
	case 11062276:
		return n + 3326
	case 11068929:
		return n + 3327
	case 11075584:
		return n + 3328
	case 11082241:
		return n + 3329
	case 11088900:
		return n + 3330
	case 11095561:
		return n + 3331
	case 11102224:
		return n + 3332
	case 11108889:
		return n + 3333
	case 11115556:
		return n + 3334
	case 11122225:
		return n + 3335
	case 11128896:
		return n + 3336
	case 11135569:
		return n + 3337
	case 11142244:
		return n + 3338
	case 11148921:
		return n + 3339
	case 11155600:
		return n + 3340
	case 11162281:
		return n + 3341
	case 11168964:
		return n + 3342
	case 11175649:
		return n + 3343
	case 11182336:
		return n + 3344
	case 11189025:
		return n + 3345
	case 11195716:
		return n + 3346
	case 11202409:
		return n + 3347
	case 11209104:
		return n + 3348
	case 11215801:
		return n + 3349
	case 11222500:
		return n + 3350
	case 11229201:
		return n + 3351
	case 11235904:
		return n + 3352
	case 11242609:
		return n + 3353
	case 11249316:
		return n + 3354
	case 11256025:
		return n + 3355
	case 11262736:
		return n + 3356
	case 11269449:
		return n + 3357
	case 11276164:
		return n + 3358
	case 11282881:
		return n + 3359
	case 11289600:
		return n + 3360
	case 11296321:
		return n + 3361
	case 11303044:
		return n + 3362
	case 11309769:
		return n + 3363
	case 11316496:
		return n + 3364
	case 11323225:
		return n + 3365
	case 11329956:
		return n + 3366
	case 11336689:
		return n + 3367
	case 11343424:
		return n + 3368
	case 11350161:
		return n + 3369
	case 11356900:
		return n + 3370
	case 11363641:
		return n + 3371
	case 11370384:
		return n + 3372
	case 11377129:
		return n + 3373
	case 11383876:
		return n + 3374
	case 11390625:
		return n + 3375
	case 11397376:
		return n + 3376
	case 11404129:
		return n + 3377
	case 11410884:
		return n + 3378
	case 11417641:
		return n + 3379
	case 11424400:
		return n + 3380
	case 11431161:
		return n + 3381
	case 11437924:
		return n + 3382
	case 11444689:
		return n + 3383
	case 11451456:
		return n + 3384
	case 11458225:
		return n + 3385
	case 11464996:
		return n + 3386
	case 11471769:
		return n + 3387
	case 11478544:
		return n + 3388
	case 11485321:
		return n + 3389
	case 11492100:
		return n + 3390
	case 11498881:
		return n + 3391
	case 11505664:
		return n + 3392
	case 11512449:
		return n + 3393
	case 11519236:
		return n + 3394
	case 11526025:
		return n + 3395
	case 11532816:
		return n + 3396
	case 11539609:
		return n + 3397
	case 11546404:
		return n + 3398
	case 11553201:
		return n + 3399
	case 11560000:
		return n + 3400
	case 11566801:
		return n + 3401
	case 11573604:
		return n + 3402
	case 11580409:
		return n + 3403
	case 11587216:
		return n + 3404
	case 11594025:
		return n + 3405
	case 11600836:
		return n + 3406
	case 11607649:
		return n + 3407
	case 11614464:
		return n + 3408
	case 11621281:
		return n + 3409
	case 11628100:
		return n + 3410
	case 11634921:
		return n + 3411
	case 11641744:
		return n + 3412
	case 11648569:
		return n + 3413
	case 11655396:
		return n + 3414
	case 11662225:
		return n + 3415
	case 11669056:
		return n + 3416
	case 11675889:
		return n + 3417
	case 11682724:
		return n + 3418
	case 11689561:
		return n + 3419
	case 11696400:
		return n + 3420
	case 11703241:
		return n + 3421
	case 11710084:
		return n + 3422
	case 11716929:
		return n + 3423
	case 11723776:
		return n + 3424
	case 11730625:
		return n + 3425
	case 11737476:
		return n + 3426
	case 11744329:
		return n + 3427
	case 11751184:
		return n + 3428
	case 11758041:
		return n + 3429
	case 11764900:
		return n + 3430
	case 11771761:
		return n + 3431
	case 11778624:
		return n + 3432
	case 11785489:
		return n + 3433
	case 11792356:
		return n + 3434
	case 11799225:
		return n + 3435
	case 11806096:
		return n + 3436
	case 11812969:
		return n + 3437
	case 11819844:
		return n + 3438
	case 11826721:
		return n + 3439
	case 11833600:
		return n + 3440
	case 11840481:
		return n + 3441
	case 11847364:
		return n + 3442
	case 11854249:
		return n + 3443
	case 11861136:
		return n + 3444
	case 11868025:
		return n + 3445
	case 11874916:
		return n + 3446
	case 11881809:
		return n + 3447
	case 11888704:
		return n + 3448
	case 11895601:
		return n + 3449
	case 11902500:
		return n + 3450
	case 11909401:
		return n + 3451
	case 11916304:
		return n + 3452
	case 11923209:
		return n + 3453
	case 11930116:
		return n + 3454
	case 11937025:
		return n + 3455
	case 11943936:
		return n + 3456
	case 11950849:
		return n + 3457
	case 11957764:
		return n + 3458
	case 11964681:
		return n + 3459
	case 11971600:
		return n + 3460
	case 11978521:
		return n + 3461
	case 11985444:
		return n + 3462
	case 11992369:
		return n + 3463
	case 11999296:
		return n + 3464
	case 12006225:
		return n + 3465
	case 12013156:
		return n + 3466
	case 12020089:
		return n + 3467
	case 12027024:
		return n + 3468
	case 12033961:
		return n + 3469
	case 12040900:
		return n + 3470
	case 12047841:
		return n + 3471
	case 12054784:
		return n + 3472
	case 12061729:
		return n + 3473
	case 12068676:
		return n + 3474
	case 12075625:
		return n + 3475
	case 12082576:
		return n + 3476
	case 12089529:
		return n + 3477
	case 12096484:
		return n + 3478
	case 12103441:
		return n + 3479
	case 12110400:
		return n + 3480
	case 12117361:
		return n + 3481
	case 12124324:
		return n + 3482
	case 12131289:
		return n + 3483
	case 12138256:
		return n + 3484
	case 12145225:
		return n + 3485
	case 12152196:
		return n + 3486
	case 12159169:
		return n + 3487
	case 12166144:
		return n + 3488
	case 12173121:
		return n + 3489
	case 12180100:
		return n + 3490
	case 12187081:
		return n + 3491
	case 12194064:
		return n + 3492
	case 12201049:
		return n + 3493
	case 12208036:
		return n + 3494
	case 12215025:
		return n + 3495
	case 12222016:
		return n + 3496
	case 12229009:
		return n + 3497
	case 12236004:
		return n + 3498
	case 12243001:
		return n + 3499
	case 12250000:
		return n + 3500
	case 12257001:
		return n + 3501
	case 12264004:
		return n + 3502
	case 12271009:
		return n + 3503
	case 12278016:
		return n + 3504
	case 12285025:
		return n + 3505
	case 12292036:
		return n + 3506
	case 12299049:
		return n + 3507
	case 12306064:
		return n + 3508
	case 12313081:
		return n + 3509
	case 12320100:
		return n + 3510
	case 12327121:
		return n + 3511
	case 12334144:
		return n + 3512
	case 12341169:
		return n + 3513
	case 12348196:
		return n + 3514
	case 12355225:
		return n + 3515
	case 12362256:
		return n + 3516
	case 12369289:
		return n + 3517
	case 12376324:
		return n + 3518
	case 12383361:
		return n + 3519
	case 12390400:
		return n + 3520
	case 12397441:
		return n + 3521
	case 12404484:
		return n + 3522
	case 12411529:
		return n + 3523
	case 12418576:
		return n + 3524
	case 12425625:
		return n + 3525
	case 12432676:
		return n + 3526
	case 12439729:
		return n + 3527
	case 12446784:
		return n + 3528
	case 12453841:
		return n + 3529
	case 12460900:
		return n + 3530
	case 12467961:
		return n + 3531
	case 12475024:
		return n + 3532
	case 12482089:
		return n + 3533
	case 12489156:
		return n + 3534
	case 12496225:
		return n + 3535
	case 12503296:
		return n + 3536
	case 12510369:
		return n + 3537
	case 12517444:
		return n + 3538
	case 12524521:
		return n + 3539
	case 12531600:
		return n + 3540
	case 12538681:
		return n + 3541
	case 12545764:
		return n + 3542
	case 12552849:
		return n + 3543
	case 12559936:
		return n + 3544
	case 12567025:
		return n + 3545
	case 12574116:
		return n + 3546
	case 12581209:
		return n + 3547
	case 12588304:
		return n + 3548
	case 12595401:
		return n + 3549
	case 12602500:
		return n + 3550
	case 12609601:
		return n + 3551
	case 12616704:
		return n + 3552
	case 12623809:
		return n + 3553
	case 12630916:
		return n + 3554
	case 12638025:
		return n + 3555
	case 12645136:
		return n + 3556
	case 12652249:
		return n + 3557
	case 12659364:
		return n + 3558
	case 12666481:
		return n + 3559
	case 12673600:
		return n + 3560
	case 12680721:
		return n + 3561
	case 12687844:
		return n + 3562
	case 12694969:
		return n + 3563
	case 12702096:
		return n + 3564
	case 12709225:
		return n + 3565
	case 12716356:
		return n + 3566
	case 12723489:
		return n + 3567
	case 12730624:
		return n + 3568
	case 12737761:
		return n + 3569
	case 12744900:
		return n + 3570
	case 12752041:
		return n + 3571
	case 12759184:
		return n + 3572
	case 12766329:
		return n + 3573
	case 12773476:
		return n + 3574
	case 12780625:
		return n + 3575
	case 12787776:
		return n + 3576
	case 12794929:
		return n + 3577
	case 12802084:
		return n + 3578
	case 12809241:
		return n + 3579
	case 12816400:
		return n + 3580
	case 12823561:
		return n + 3581
	case 12830724:
		return n + 3582
	case 12837889:
		return n + 3583
	case 12845056:
		return n + 3584
	case 12852225:
		return n + 3585
	case 12859396:
		return n + 3586
	case 12866569:
		return n + 3587
	case 12873744:
		return n + 3588
	case 12880921:
		return n + 3589
	case 12888100:
		return n + 3590
	case 12895281:
		return n + 3591
	case 12902464:
		return n + 3592
	case 12909649:
		return n + 3593
	case 12916836:
		return n + 3594
	case 12924025:
		return n + 3595
	case 12931216:
		return n + 3596
	case 12938409:
		return n + 3597
	case 12945604:
		return n + 3598
	case 12952801:
		return n + 3599
	case 12960000:
		return n + 3600
	case 12967201:
		return n + 3601
	case 12974404:
		return n + 3602
	case 12981609:
		return n + 3603
	case 12988816:
		return n + 3604
	case 12996025:
		return n + 3605
	case 13003236:
		return n + 3606
	case 13010449:
		return n + 3607
	case 13017664:
		return n + 3608
	case 13024881:
		return n + 3609
	case 13032100:
		return n + 3610
	case 13039321:
		return n + 3611
	case 13046544:
		return n + 3612
	case 13053769:
		return n + 3613
	case 13060996:
		return n + 3614
	case 13068225:
		return n + 3615
	case 13075456:
		return n + 3616
	case 13082689:
		return n + 3617
	case 13089924:
		return n + 3618
	case 13097161:
		return n + 3619
	case 13104400:
		return n + 3620
	case 13111641:
		return n + 3621
	case 13118884:
		return n + 3622
	case 13126129:
		return n + 3623
	case 13133376:
		return n + 3624
	case 13140625:
		return n + 3625
	case 13147876:
		return n + 3626
	case 13155129:
		return n + 3627
	case 13162384:
		return n + 3628
	case 13169641:
		return n + 3629
	case 13176900:
		return n + 3630
	case 13184161:
		return n + 3631
	case 13191424:
		return n + 3632
	case 13198689:
		return n + 3633
	case 13205956:
		return n + 3634
	case 13213225:
		return n + 3635
	case 13220496:
		return n + 3636
	case 13227769:
		return n + 3637
	case 13235044:
		return n + 3638
	case 13242321:
		return n + 3639
	case 13249600:
		return n + 3640
	case 13256881:
		return n + 3641
	case 13264164:
		return n + 3642
	case 13271449:
		return n + 3643
	case 13278736:
		return n + 3644
	case 13286025:
		return n + 3645
	case 13293316:
		return n + 3646
	case 13300609:
		return n + 3647
	case 13307904:
		return n + 3648
	case 13315201:
		return n + 3649
	case 13322500:
		return n + 3650
	case 13329801:
		return n + 3651
	case 13337104:
		return n + 3652
	case 13344409:
		return n + 3653
	case 13351716:
		return n + 3654
	case 13359025:
		return n + 3655
	case 13366336:
		return n + 3656
	case 13373649:
		return n + 3657
	case 13380964:
		return n + 3658
	case 13388281:
		return n + 3659
	case 13395600:
		return n + 3660
	case 13402921:
		return n + 3661
	case 13410244:
		return n + 3662
	case 13417569:
		return n + 3663
	case 13424896:
		return n + 3664
	case 13432225:
		return n + 3665
	case 13439556:
		return n + 3666
	case 13446889:
		return n + 3667
	case 13454224:
		return n + 3668
	case 13461561:
		return n + 3669
	case 13468900:
		return n + 3670
	case 13476241:
		return n + 3671
	case 13483584:
		return n + 3672
	case 13490929:
		return n + 3673
	case 13498276:
		return n + 3674
	case 13505625:
		return n + 3675
	case 13512976:
		return n + 3676
	case 13520329:
		return n + 3677
	case 13527684:
		return n + 3678
	case 13535041:
		return n + 3679
	case 13542400:
		return n + 3680
	case 13549761:
		return n + 3681
	case 13557124:
		return n + 3682
	case 13564489:
		return n + 3683
	case 13571856:
		return n + 3684
	case 13579225:
		return n + 3685
	case 13586596:
		return n + 3686
	case 13593969:
		return n + 3687
	case 13601344:
		return n + 3688
	case 13608721:
		return n + 3689
	case 13616100:
		return n + 3690
	case 13623481:
		return n + 3691
	case 13630864:
		return n + 3692
	case 13638249:
		return n + 3693
	case 13645636:
		return n + 3694
	case 13653025:
		return n + 3695
	case 13660416:
		return n + 3696
	case 13667809:
		return n + 3697
	case 13675204:
		return n + 3698
	case 13682601:
		return n + 3699
	case 13690000:
		return n + 3700
	case 13697401:
		return n + 3701
	case 13704804:
		return n + 3702
	case 13712209:
		return n + 3703
	case 13719616:
		return n + 3704
	case 13727025:
		return n + 3705
	case 13734436:
		return n + 3706
	case 13741849:
		return n + 3707
	case 13749264:
		return n + 3708
	case 13756681:
		return n + 3709
	case 13764100:
		return n + 3710
	case 13771521:
		return n + 3711
	case 13778944:
		return n + 3712
	case 13786369:
		return n + 3713
	case 13793796:
		return n + 3714
	case 13801225:
		return n + 3715
	case 13808656:
		return n + 3716
	case 13816089:
		return n + 3717
	case 13823524:
		return n + 3718
	case 13830961:
		return n + 3719
	case 13838400:
		return n + 3720
	case 13845841:
		return n + 3721
	case 13853284:
		return n + 3722
	case 13860729:
		return n + 3723
	case 13868176:
		return n + 3724
	case 13875625:
		return n + 3725
	case 13883076:
		return n + 3726
	case 13890529:
		return n + 3727
	case 13897984:
		return n + 3728
	case 13905441:
		return n + 3729
	case 13912900:
		return n + 3730
	case 13920361:
		return n + 3731
	case 13927824:
		return n + 3732
	case 13935289:
		return n + 3733
	case 13942756:
		return n + 3734
	case 13950225:
		return n + 3735
	case 13957696:
		return n + 3736
	case 13965169:
		return n + 3737
	case 13972644:
		return n + 3738
	case 13980121:
		return n + 3739
	case 13987600:
		return n + 3740
	case 13995081:
		return n + 3741
	case 14002564:
		return n + 3742
	case 14010049:
		return n + 3743
	case 14017536:
		return n + 3744
	case 14025025:
		return n + 3745
	case 14032516:
		return n + 3746
	case 14040009:
		return n + 3747
	case 14047504:
		return n + 3748
	case 14055001:
		return n + 3749
	case 14062500:
		return n + 3750
	case 14070001:
		return n + 3751
	case 14077504:
		return n + 3752
	case 14085009:
		return n + 3753
	case 14092516:
		return n + 3754
	case 14100025:
		return n + 3755
	case 14107536:
		return n + 3756
	case 14115049:
		return n + 3757
	case 14122564:
		return n + 3758
	case 14130081:
		return n + 3759
	case 14137600:
		return n + 3760
	case 14145121:
		return n + 3761
	case 14152644:
		return n + 3762
	case 14160169:
		return n + 3763
	case 14167696:
		return n + 3764
	case 14175225:
		return n + 3765
	case 14182756:
		return n + 3766
	case 14190289:
		return n + 3767
	case 14197824:
		return n + 3768
	case 14205361:
		return n + 3769
	case 14212900:
		return n + 3770
	case 14220441:
		return n + 3771
	case 14227984:
		return n + 3772
	case 14235529:
		return n + 3773
	case 14243076:
		return n + 3774
	case 14250625:
		return n + 3775
	case 14258176:
		return n + 3776
	case 14265729:
		return n + 3777
	case 14273284:
		return n + 3778
	case 14280841:
		return n + 3779
	case 14288400:
		return n + 3780
	case 14295961:
		return n + 3781
	case 14303524:
		return n + 3782
	case 14311089:
		return n + 3783
	case 14318656:
		return n + 3784
	case 14326225:
		return n + 3785
	case 14333796:
		return n + 3786
	case 14341369:
		return n + 3787
	case 14348944:
		return n + 3788
	case 14356521:
		return n + 3789
	case 14364100:
		return n + 3790
	case 14371681:
		return n + 3791
	case 14379264:
		return n + 3792
	case 14386849:
		return n + 3793
	case 14394436:
		return n + 3794
	case 14402025:
		return n + 3795
	case 14409616:
		return n + 3796
	case 14417209:
		return n + 3797
	case 14424804:
		return n + 3798
	case 14432401:
		return n + 3799
	case 14440000:
		return n + 3800
	case 14447601:
		return n + 3801
	case 14455204:
		return n + 3802
	case 14462809:
		return n + 3803
	case 14470416:
		return n + 3804
	case 14478025:
		return n + 3805
	case 14485636:
		return n + 3806
	case 14493249:
		return n + 3807
	case 14500864:
		return n + 3808
	case 14508481:
		return n + 3809
	case 14516100:
		return n + 3810
	case 14523721:
		return n + 3811
	case 14531344:
		return n + 3812
	case 14538969:
		return n + 3813
	case 14546596:
		return n + 3814
	case 14554225:
		return n + 3815
	case 14561856:
		return n + 3816
	case 14569489:
		return n + 3817
	case 14577124:
		return n + 3818
	case 14584761:
		return n + 3819
	case 14592400:
		return n + 3820
	case 14600041:
		return n + 3821
	case 14607684:
		return n + 3822
	case 14615329:
		return n + 3823
	case 14622976:
		return n + 3824
	case 14630625:
		return n + 3825
	case 14638276:
		return n + 3826
	case 14645929:
		return n + 3827
	case 14653584:
		return n + 3828
	case 14661241:
		return n + 3829
	case 14668900:
		return n + 3830
	case 14676561:
		return n + 3831
	case 14684224:
		return n + 3832
	case 14691889:
		return n + 3833
	case 14699556:
		return n + 3834
	case 14707225:
		return n + 3835
	case 14714896:
		return n + 3836
	case 14722569:
		return n + 3837
	case 14730244:
		return n + 3838
	case 14737921:
		return n + 3839
	case 14745600:
		return n + 3840
	case 14753281:
		return n + 3841
	case 14760964:
		return n + 3842
	case 14768649:
		return n + 3843
	case 14776336:
		return n + 3844
	case 14784025:
		return n + 3845
	case 14791716:
		return n + 3846
	case 14799409:
		return n + 3847
	case 14807104:
		return n + 3848
	case 14814801:
		return n + 3849
	case 14822500:
		return n + 3850
	case 14830201:
		return n + 3851
	case 14837904:
		return n + 3852
	case 14845609:
		return n + 3853
	case 14853316:
		return n + 3854
	case 14861025:
		return n + 3855
	case 14868736:
		return n + 3856
	case 14876449:
		return n + 3857
	case 14884164:
		return n + 3858
	case 14891881:
		return n + 3859
	case 14899600:
		return n + 3860
	case 14907321:
		return n + 3861
	case 14915044:
		return n + 3862
	case 14922769:
		return n + 3863
	case 14930496:
		return n + 3864
	case 14938225:
		return n + 3865
	case 14945956:
		return n + 3866
	case 14953689:
		return n + 3867
	case 14961424:
		return n + 3868
	case 14969161:
		return n + 3869
	case 14976900:
		return n + 3870
	case 14984641:
		return n + 3871
	case 14992384:
		return n + 3872
	case 15000129:
		return n + 3873
	case 15007876:
		return n + 3874
	case 15015625:
		return n + 3875
	case 15023376:
		return n + 3876
	case 15031129:
		return n + 3877
	case 15038884:
		return n + 3878
	case 15046641:
		return n + 3879
	case 15054400:
		return n + 3880
	case 15062161:
		return n + 3881
	case 15069924:
		return n + 3882
	case 15077689:
		return n + 3883
	case 15085456:
		return n + 3884
	case 15093225:
		return n + 3885
	case 15100996:
		return n + 3886
	case 15108769:
		return n + 3887
	case 15116544:
		return n + 3888
	case 15124321:
		return n + 3889
	case 15132100:
		return n + 3890
	case 15139881:
		return n + 3891
	case 15147664:
		return n + 3892
	case 15155449:
		return n + 3893
	case 15163236:
		return n + 3894
	case 15171025:
		return n + 3895
	case 15178816:
		return n + 3896
	case 15186609:
		return n + 3897
	case 15194404:
		return n + 3898
	case 15202201:
		return n + 3899
	case 15210000:
		return n + 3900
	case 15217801:
		return n + 3901
	case 15225604:
		return n + 3902
	case 15233409:
		return n + 3903
	case 15241216:
		return n + 3904
	case 15249025:
		return n + 3905
	case 15256836:
		return n + 3906
	case 15264649:
		return n + 3907
	case 15272464:
		return n + 3908
	case 15280281:
		return n + 3909
	case 15288100:
		return n + 3910
	case 15295921:
		return n + 3911
	case 15303744:
		return n + 3912
	case 15311569:
		return n + 3913
	case 15319396:
		return n + 3914
	case 15327225:
		return n + 3915
	case 15335056:
		return n + 3916
	case 15342889:
		return n + 3917
	case 15350724:
		return n + 3918
	case 15358561:
		return n + 3919
	case 15366400:
		return n + 3920
	case 15374241:
		return n + 3921
	case 15382084:
		return n + 3922
	case 15389929:
		return n + 3923
	case 15397776:
		return n + 3924
	case 15405625:
		return n + 3925
	case 15413476:
		return n + 3926
	case 15421329:
		return n + 3927
	case 15429184:
		return n + 3928
	case 15437041:
		return n + 3929
	case 15444900:
		return n + 3930
	case 15452761:
		return n + 3931
	case 15460624:
		return n + 3932
	case 15468489:
		return n + 3933
	case 15476356:
		return n + 3934
	case 15484225:
		return n + 3935
	case 15492096:
		return n + 3936
	case 15499969:
		return n + 3937
	case 15507844:
		return n + 3938
	case 15515721:
		return n + 3939
	case 15523600:
		return n + 3940
	case 15531481:
		return n + 3941
	case 15539364:
		return n + 3942
	case 15547249:
		return n + 3943
	case 15555136:
		return n + 3944
	case 15563025:
		return n + 3945
	case 15570916:
		return n + 3946
	case 15578809:
		return n + 3947
	case 15586704:
		return n + 3948
	case 15594601:
		return n + 3949
	case 15602500:
		return n + 3950
	case 15610401:
		return n + 3951
	case 15618304:
		return n + 3952
	case 15626209:
		return n + 3953
	case 15634116:
		return n + 3954
	case 15642025:
		return n + 3955
	case 15649936:
		return n + 3956
	case 15657849:
		return n + 3957
	case 15665764:
		return n + 3958
	case 15673681:
		return n + 3959
	case 15681600:
		return n + 3960
	case 15689521:
		return n + 3961
	case 15697444:
		return n + 3962
	case 15705369:
		return n + 3963
	case 15713296:
		return n + 3964
	case 15721225:
		return n + 3965
	case 15729156:
		return n + 3966
	case 15737089:
		return n + 3967
	case 15745024:
		return n + 3968
	case 15752961:
		return n + 3969
	case 15760900:
		return n + 3970
	case 15768841:
		return n + 3971
	case 15776784:
		return n + 3972
	case 15784729:
		return n + 3973
	case 15792676:
		return n + 3974
	case 15800625:
		return n + 3975
	case 15808576:
		return n + 3976
	case 15816529:
		return n + 3977
	case 15824484:
		return n + 3978
	case 15832441:
		return n + 3979
	case 15840400:
		return n + 3980
	case 15848361:
		return n + 3981
	case 15856324:
		return n + 3982
	case 15864289:
		return n + 3983
	case 15872256:
		return n + 3984
	case 15880225:
		return n + 3985
	case 15888196:
		return n + 3986
	case 15896169:
		return n + 3987
	case 15904144:
		return n + 3988
	case 15912121:
		return n + 3989
	case 15920100:
		return n + 3990
	case 15928081:
		return n + 3991
	case 15936064:
		return n + 3992
	case 15944049:
		return n + 3993
	case 15952036:
		return n + 3994
	case 15960025:
		return n + 3995
	case 15968016:
		return n + 3996
	case 15976009:
		return n + 3997
	case 15984004:
		return n + 3998
	case 15992001:
		return n + 3999
	case 16000000:
		return n + 4000
	case 16008001:
		return n + 4001
	case 16016004:
		return n + 4002
	case 16024009:
		return n + 4003
	case 16032016:
		return n + 4004
	case 16040025:
		return n + 4005
	case 16048036:
		return n + 4006
	case 16056049:
		return n + 4007
	case 16064064:
		return n + 4008
	case 16072081:
		return n + 4009
	case 16080100:
		return n + 4010
	case 16088121:
		return n + 4011
	case 16096144:
		return n + 4012
	case 16104169:
		return n + 4013
	case 16112196:
		return n + 4014
	case 16120225:
		return n + 4015
	case 16128256:
		return n + 4016
	case 16136289:
		return n + 4017
	case 16144324:
		return n + 4018
	case 16152361:
		return n + 4019
	case 16160400:
		return n + 4020
	case 16168441:
		return n + 4021
	case 16176484:
		return n + 4022
	case 16184529:
		return n + 4023
	case 16192576:
		return n + 4024
	case 16200625:
		return n + 4025
	case 16208676:
		return n + 4026
	case 16216729:
		return n + 4027
	case 16224784:
		return n + 4028
	case 16232841:
		return n + 4029
	case 16240900:
		return n + 4030
	case 16248961:
		return n + 4031
	case 16257024:
		return n + 4032
	case 16265089:
		return n + 4033
	case 16273156:
		return n + 4034
	case 16281225:
		return n + 4035
	case 16289296:
		return n + 4036
	case 16297369:
		return n + 4037
	case 16305444:
		return n + 4038
	case 16313521:
		return n + 4039
	case 16321600:
		return n + 4040
	case 16329681:
		return n + 4041
	case 16337764:
		return n + 4042
	case 16345849:
		return n + 4043
	case 16353936:
		return n + 4044
	case 16362025:
		return n + 4045
	case 16370116:
		return n + 4046
	case 16378209:
		return n + 4047
	case 16386304:
		return n + 4048
	case 16394401:
		return n + 4049
	case 16402500:
		return n + 4050
	case 16410601:
		return n + 4051
	case 16418704:
		return n + 4052
	case 16426809:
		return n + 4053
	case 16434916:
		return n + 4054
	case 16443025:
		return n + 4055
	case 16451136:
		return n + 4056
	case 16459249:
		return n + 4057
	case 16467364:
		return n + 4058
	case 16475481:
		return n + 4059
	case 16483600:
		return n + 4060
	case 16491721:
		return n + 4061
	case 16499844:
		return n + 4062
	case 16507969:
		return n + 4063
	case 16516096:
		return n + 4064
	case 16524225:
		return n + 4065
	case 16532356:
		return n + 4066
	case 16540489:
		return n + 4067
	case 16548624:
		return n + 4068
	case 16556761:
		return n + 4069
	case 16564900:
		return n + 4070
	case 16573041:
		return n + 4071
	case 16581184:
		return n + 4072
	case 16589329:
		return n + 4073
	case 16597476:
		return n + 4074
	case 16605625:
		return n + 4075
	case 16613776:
		return n + 4076
	case 16621929:
		return n + 4077
	case 16630084:
		return n + 4078
	case 16638241:
		return n + 4079
	case 16646400:
		return n + 4080
	case 16654561:
		return n + 4081
	case 16662724:
		return n + 4082
	case 16670889:
		return n + 4083
	case 16679056:
		return n + 4084
	case 16687225:
		return n + 4085
	case 16695396:
		return n + 4086
	case 16703569:
		return n + 4087
	case 16711744:
		return n + 4088
	case 16719921:
		return n + 4089
	case 16728100:
		return n + 4090
	case 16736281:
		return n + 4091
	case 16744464:
		return n + 4092
	case 16752649:
		return n + 4093
	case 16760836:
		return n + 4094
	case 16769025:
		return n + 4095
	case 16777216:
		return n + 4096
	case 16785409:
		return n + 4097
	case 16793604:
		return n + 4098
	case 16801801:
		return n + 4099
	case 16810000:
		return n + 4100
	case 16818201:
		return n + 4101
	case 16826404:
		return n + 4102
	case 16834609:
		return n + 4103
	case 16842816:
		return n + 4104
	case 16851025:
		return n + 4105
	case 16859236:
		return n + 4106
	case 16867449:
		return n + 4107
	case 16875664:
		return n + 4108
	case 16883881:
		return n + 4109
	case 16892100:
		return n + 4110
	case 16900321:
		return n + 4111
	case 16908544:
		return n + 4112
	case 16916769:
		return n + 4113
	case 16924996:
		return n + 4114
	case 16933225:
		return n + 4115
	case 16941456:
		return n + 4116
	case 16949689:
		return n + 4117
	case 16957924:
		return n + 4118
	case 16966161:
		return n + 4119
	case 16974400:
		return n + 4120
	case 16982641:
		return n + 4121
	case 16990884:
		return n + 4122
	case 16999129:
		return n + 4123
	case 17007376:
		return n + 4124
	case 17015625:
		return n + 4125
	case 17023876:
		return n + 4126
	case 17032129:
		return n + 4127
	case 17040384:
		return n + 4128
	case 17048641:
		return n + 4129
	case 17056900:
		return n + 4130
	case 17065161:
		return n + 4131
	case 17073424:
		return n + 4132
	case 17081689:
		return n + 4133
	case 17089956:
		return n + 4134
	case 17098225:
		return n + 4135
	case 17106496:
		return n + 4136
	case 17114769:
		return n + 4137
	case 17123044:
		return n + 4138
	case 17131321:
		return n + 4139
	case 17139600:
		return n + 4140
	case 17147881:
		return n + 4141
	case 17156164:
		return n + 4142
	case 17164449:
		return n + 4143
	case 17172736:
		return n + 4144
	case 17181025:
		return n + 4145
	case 17189316:
		return n + 4146
	case 17197609:
		return n + 4147
	case 17205904:
		return n + 4148
	case 17214201:
		return n + 4149
	case 17222500:
		return n + 4150
	case 17230801:
		return n + 4151
	case 17239104:
		return n + 4152
	case 17247409:
		return n + 4153
	case 17255716:
		return n + 4154
	case 17264025:
		return n + 4155
	case 17272336:
		return n + 4156
	case 17280649:
		return n + 4157
	case 17288964:
		return n + 4158
	case 17297281:
		return n + 4159
	case 17305600:
		return n + 4160
	case 17313921:
		return n + 4161
	case 17322244:
		return n + 4162
	case 17330569:
		return n + 4163
	case 17338896:
		return n + 4164
	case 17347225:
		return n + 4165
	case 17355556:
		return n + 4166
	case 17363889:
		return n + 4167
	case 17372224:
		return n + 4168
	case 17380561:
		return n + 4169
	case 17388900:
		return n + 4170
	case 17397241:
		return n + 4171
	case 17405584:
		return n + 4172
	case 17413929:
		return n + 4173
	case 17422276:
		return n + 4174
	case 17430625:
		return n + 4175
	case 17438976:
		return n + 4176
	case 17447329:
		return n + 4177
	case 17455684:
		return n + 4178
	case 17464041:
		return n + 4179
	case 17472400:
		return n + 4180
	case 17480761:
		return n + 4181
	case 17489124:
		return n + 4182
	case 17497489:
		return n + 4183
	case 17505856:
		return n + 4184
	case 17514225:
		return n + 4185
	case 17522596:
		return n + 4186
	case 17530969:
		return n + 4187
	case 17539344:
		return n + 4188
	case 17547721:
		return n + 4189
	case 17556100:
		return n + 4190
	case 17564481:
		return n + 4191
	case 17572864:
		return n + 4192
	case 17581249:
		return n + 4193
	case 17589636:
		return n + 4194
	case 17598025:
		return n + 4195
	case 17606416:
		return n + 4196
	case 17614809:
		return n + 4197
	case 17623204:
		return n + 4198
	case 17631601:
		return n + 4199
	case 17640000:
		return n + 4200
	case 17648401:
		return n + 4201
	case 17656804:
		return n + 4202
	case 17665209:
		return n + 4203
	case 17673616:
		return n + 4204
	case 17682025:
		return n + 4205
	case 17690436:
		return n + 4206
	case 17698849:
		return n + 4207
	case 17707264:
		return n + 4208
	case 17715681:
		return n + 4209
	case 17724100:
		return n + 4210
	case 17732521:
		return n + 4211
	case 17740944:
		return n + 4212
	case 17749369:
		return n + 4213
	case 17757796:
		return n + 4214
	case 17766225:
		return n + 4215
	case 17774656:
		return n + 4216
	case 17783089:
		return n + 4217
	case 17791524:
		return n + 4218
	case 17799961:
		return n + 4219
	case 17808400:
		return n + 4220
	case 17816841:
		return n + 4221
	case 17825284:
		return n + 4222
	case 17833729:
		return n + 4223
	case 17842176:
		return n + 4224
	case 17850625:
		return n + 4225
	case 17859076:
		return n + 4226
	case 17867529:
		return n + 4227
	case 17875984:
		return n + 4228
	case 17884441:
		return n + 4229
	case 17892900:
		return n + 4230
	case 17901361:
		return n + 4231
	case 17909824:
		return n + 4232
	case 17918289:
		return n + 4233
	case 17926756:
		return n + 4234
	case 17935225:
		return n + 4235
	case 17943696:
		return n + 4236
	case 17952169:
		return n + 4237
	case 17960644:
		return n + 4238
	case 17969121:
		return n + 4239
	case 17977600:
		return n + 4240
	case 17986081:
		return n + 4241
	case 17994564:
		return n + 4242
	case 18003049:
		return n + 4243
	case 18011536:
		return n + 4244
	case 18020025:
		return n + 4245
	case 18028516:
		return n + 4246
	case 18037009:
		return n + 4247
	case 18045504:
		return n + 4248
	case 18054001:
		return n + 4249
	case 18062500:
		return n + 4250
	case 18071001:
		return n + 4251
	case 18079504:
		return n + 4252
	case 18088009:
		return n + 4253
	case 18096516:
		return n + 4254
	case 18105025:
		return n + 4255
	case 18113536:
		return n + 4256
	case 18122049:
		return n + 4257
	case 18130564:
		return n + 4258
	case 18139081:
		return n + 4259
	case 18147600:
		return n + 4260
	case 18156121:
		return n + 4261
	case 18164644:
		return n + 4262
	case 18173169:
		return n + 4263
	case 18181696:
		return n + 4264
	case 18190225:
		return n + 4265
	case 18198756:
		return n + 4266
	case 18207289:
		return n + 4267
	case 18215824:
		return n + 4268
	case 18224361:
		return n + 4269
	case 18232900:
		return n + 4270
	case 18241441:
		return n + 4271
	case 18249984:
		return n + 4272
	case 18258529:
		return n + 4273
	case 18267076:
		return n + 4274
	case 18275625:
		return n + 4275
	case 18284176:
		return n + 4276
	case 18292729:
		return n + 4277
	case 18301284:
		return n + 4278
	case 18309841:
		return n + 4279
	case 18318400:
		return n + 4280
	case 18326961:
		return n + 4281
	case 18335524:
		return n + 4282
	case 18344089:
		return n + 4283
	case 18352656:
		return n + 4284
	case 18361225:
		return n + 4285
	case 18369796:
		return n + 4286
	case 18378369:
		return n + 4287
	case 18386944:
		return n + 4288
	case 18395521:
		return n + 4289
	case 18404100:
		return n + 4290
	case 18412681:
		return n + 4291
	case 18421264:
		return n + 4292
	case 18429849:
		return n + 4293
	case 18438436:
		return n + 4294
	case 18447025:
		return n + 4295
	case 18455616:
		return n + 4296
	case 18464209:
		return n + 4297
	case 18472804:
		return n + 4298
	case 18481401:
		return n + 4299
	case 18490000:
		return n + 4300
	case 18498601:
		return n + 4301
	case 18507204:
		return n + 4302
	case 18515809:
		return n + 4303
	case 18524416:
		return n + 4304
	case 18533025:
		return n + 4305
	case 18541636:
		return n + 4306
	case 18550249:
		return n + 4307
	case 18558864:
		return n + 4308
	case 18567481:
		return n + 4309
	case 18576100:
		return n + 4310
	case 18584721:
		return n + 4311
	case 18593344:
		return n + 4312
	case 18601969:
		return n + 4313
	case 18610596:
		return n + 4314
	case 18619225:
		return n + 4315
	case 18627856:
		return n + 4316
	case 18636489:
		return n + 4317
	case 18645124:
		return n + 4318
	case 18653761:
		return n + 4319
	case 18662400:
		return n + 4320
	case 18671041:
		return n + 4321
	case 18679684:
		return n + 4322
	case 18688329:
		return n + 4323
	case 18696976:
		return n + 4324
	case 18705625:
		return n + 4325
	case 18714276:
		return n + 4326
	case 18722929:
		return n + 4327
	case 18731584:
		return n + 4328
	case 18740241:
		return n + 4329
	case 18748900:
		return n + 4330
	case 18757561:
		return n + 4331
	case 18766224:
		return n + 4332
	case 18774889:
		return n + 4333
	case 18783556:
		return n + 4334
	case 18792225:
		return n + 4335
	case 18800896:
		return n + 4336
	case 18809569:
		return n + 4337
	case 18818244:
		return n + 4338
	case 18826921:
		return n + 4339
	case 18835600:
		return n + 4340
	case 18844281:
		return n + 4341
	case 18852964:
		return n + 4342
	case 18861649:
		return n + 4343
	case 18870336:
		return n + 4344
	case 18879025:
		return n + 4345
	case 18887716:
		return n + 4346
	case 18896409:
		return n + 4347
	case 18905104:
		return n + 4348
	case 18913801:
		return n + 4349
	case 18922500:
		return n + 4350
	case 18931201:
		return n + 4351
	case 18939904:
		return n + 4352
	case 18948609:
		return n + 4353
	case 18957316:
		return n + 4354
	case 18966025:
		return n + 4355
	case 18974736:
		return n + 4356
	case 18983449:
		return n + 4357
	case 18992164:
		return n + 4358
	case 19000881:
		return n + 4359
	case 19009600:
		return n + 4360
	case 19018321:
		return n + 4361
	case 19027044:
		return n + 4362
	case 19035769:
		return n + 4363
	case 19044496:
		return n + 4364
	case 19053225:
		return n + 4365
	case 19061956:
		return n + 4366
	case 19070689:
		return n + 4367
	case 19079424:
		return n + 4368
	case 19088161:
		return n + 4369
	case 19096900:
		return n + 4370
	case 19105641:
		return n + 4371
	case 19114384:
		return n + 4372
	case 19123129:
		return n + 4373
	case 19131876:
		return n + 4374
	case 19140625:
		return n + 4375
	case 19149376:
		return n + 4376
	case 19158129:
		return n + 4377
	case 19166884:
		return n + 4378
	case 19175641:
		return n + 4379
	case 19184400:
		return n + 4380
	case 19193161:
		return n + 4381
	case 19201924:
		return n + 4382
	case 19210689:
		return n + 4383
	case 19219456:
		return n + 4384
	case 19228225:
		return n + 4385
	case 19236996:
		return n + 4386
	case 19245769:
		return n + 4387
	case 19254544:
		return n + 4388
	case 19263321:
		return n + 4389
	case 19272100:
		return n + 4390
	case 19280881:
		return n + 4391
	case 19289664:
		return n + 4392
	case 19298449:
		return n + 4393
	case 19307236:
		return n + 4394
	case 19316025:
		return n + 4395
	case 19324816:
		return n + 4396
	case 19333609:
		return n + 4397
	case 19342404:
		return n + 4398
	case 19351201:
		return n + 4399
	case 19360000:
		return n + 4400
	case 19368801:
		return n + 4401
	case 19377604:
		return n + 4402
	case 19386409:
		return n + 4403
	case 19395216:
		return n + 4404
	case 19404025:
		return n + 4405
	case 19412836:
		return n + 4406
	case 19421649:
		return n + 4407
	case 19430464:
		return n + 4408
	case 19439281:
		return n + 4409
	case 19448100:
		return n + 4410
	case 19456921:
		return n + 4411
	case 19465744:
		return n + 4412
	case 19474569:
		return n + 4413
	case 19483396:
		return n + 4414
	case 19492225:
		return n + 4415
	case 19501056:
		return n + 4416
	case 19509889:
		return n + 4417
	case 19518724:
		return n + 4418
	case 19527561:
		return n + 4419
	case 19536400:
		return n + 4420
	case 19545241:
		return n + 4421
	case 19554084:
		return n + 4422
	case 19562929:
		return n + 4423
	case 19571776:
		return n + 4424
	case 19580625:
		return n + 4425
	case 19589476:
		return n + 4426
	case 19598329:
		return n + 4427
	case 19607184:
		return n + 4428
	case 19616041:
		return n + 4429
	case 19624900:
		return n + 4430
	case 19633761:
		return n + 4431
	case 19642624:
		return n + 4432
	case 19651489:
		return n + 4433
	case 19660356:
		return n + 4434
	case 19669225:
		return n + 4435
	case 19678096:
		return n + 4436
	case 19686969:
		return n + 4437
	case 19695844:
		return n + 4438
	case 19704721:
		return n + 4439
	case 19713600:
		return n + 4440
	case 19722481:
		return n + 4441
	case 19731364:
		return n + 4442
	case 19740249:
		return n + 4443
	case 19749136:
		return n + 4444
	case 19758025:
		return n + 4445
	case 19766916:
		return n + 4446
	case 19775809:
		return n + 4447
	case 19784704:
		return n + 4448
	case 19793601:
		return n + 4449
	case 19802500:
		return n + 4450
	case 19811401:
		return n + 4451
	case 19820304:
		return n + 4452
	case 19829209:
		return n + 4453
	case 19838116:
		return n + 4454
	case 19847025:
		return n + 4455
	case 19855936:
		return n + 4456
	case 19864849:
		return n + 4457
	case 19873764:
		return n + 4458
	case 19882681:
		return n + 4459
	case 19891600:
		return n + 4460
	case 19900521:
		return n + 4461
	case 19909444:
		return n + 4462
	case 19918369:
		return n + 4463
	case 19927296:
		return n + 4464
	case 19936225:
		return n + 4465
	case 19945156:
		return n + 4466
	case 19954089:
		return n + 4467
	case 19963024:
		return n + 4468
	case 19971961:
		return n + 4469
	case 19980900:
		return n + 4470
	case 19989841:
		return n + 4471
	case 19998784:
		return n + 4472
	case 20007729:
		return n + 4473
	case 20016676:
		return n + 4474
	case 20025625:
		return n + 4475
	case 20034576:
		return n + 4476
	case 20043529:
		return n + 4477
	case 20052484:
		return n + 4478
	case 20061441:
		return n + 4479
	case 20070400:
		return n + 4480
	case 20079361:
		return n + 4481
	case 20088324:
		return n + 4482
	case 20097289:
		return n + 4483
	case 20106256:
		return n + 4484
	case 20115225:
		return n + 4485
	case 20124196:
		return n + 4486
	case 20133169:
		return n + 4487
	case 20142144:
		return n + 4488
	case 20151121:
		return n + 4489
	case 20160100:
		return n + 4490
	case 20169081:
		return n + 4491
	case 20178064:
		return n + 4492
	case 20187049:
		return n + 4493
	case 20196036:
		return n + 4494
	case 20205025:
		return n + 4495
	case 20214016:
		return n + 4496
	case 20223009:
		return n + 4497
	case 20232004:
		return n + 4498
	case 20241001:
		return n + 4499
	case 20250000:
		return n + 4500
	case 20259001:
		return n + 4501
	case 20268004:
		return n + 4502
	case 20277009:
		return n + 4503
	case 20286016:
		return n + 4504
	case 20295025:
		return n + 4505
	case 20304036:
		return n + 4506
	case 20313049:
		return n + 4507
	case 20322064:
		return n + 4508
	case 20331081:
		return n + 4509
	case 20340100:
		return n + 4510
	case 20349121:
		return n + 4511
	case 20358144:
		return n + 4512
	case 20367169:
		return n + 4513
	case 20376196:
		return n + 4514
	case 20385225:
		return n + 4515
	case 20394256:
		return n + 4516
	case 20403289:
		return n + 4517
	case 20412324:
		return n + 4518
	case 20421361:
		return n + 4519
	case 20430400:
		return n + 4520
	case 20439441:
		return n + 4521
	case 20448484:
		return n + 4522
	case 20457529:
		return n + 4523
	case 20466576:
		return n + 4524
	case 20475625:
		return n + 4525
	case 20484676:
		return n + 4526
	case 20493729:
		return n + 4527
	case 20502784:
		return n + 4528
	case 20511841:
		return n + 4529
	case 20520900:
		return n + 4530
	case 20529961:
		return n + 4531
	case 20539024:
		return n + 4532
	case 20548089:
		return n + 4533
	case 20557156:
		return n + 4534
	case 20566225:
		return n + 4535
	case 20575296:
		return n + 4536
	case 20584369:
		return n + 4537
	case 20593444:
		return n + 4538
	case 20602521:
		return n + 4539
	case 20611600:
		return n + 4540
	case 20620681:
		return n + 4541
	case 20629764:
		return n + 4542
	case 20638849:
		return n + 4543
	case 20647936:
		return n + 4544
	case 20657025:
		return n + 4545
	case 20666116:
		return n + 4546
	case 20675209:
		return n + 4547
	case 20684304:
		return n + 4548
	case 20693401:
		return n + 4549
	case 20702500:
		return n + 4550
	case 20711601:
		return n + 4551
	case 20720704:
		return n + 4552
	case 20729809:
		return n + 4553
	case 20738916:
		return n + 4554
	case 20748025:
		return n + 4555
	case 20757136:
		return n + 4556
	case 20766249:
		return n + 4557
	case 20775364:
		return n + 4558
	case 20784481:
		return n + 4559
	case 20793600:
		return n + 4560
	case 20802721:
		return n + 4561
	case 20811844:
		return n + 4562
	case 20820969:
		return n + 4563
	case 20830096:
		return n + 4564
	case 20839225:
		return n + 4565
	case 20848356:
		return n + 4566
	case 20857489:
		return n + 4567
	case 20866624:
		return n + 4568
	case 20875761:
		return n + 4569
	case 20884900:
		return n + 4570
	case 20894041:
		return n + 4571
	case 20903184:
		return n + 4572
	case 20912329:
		return n + 4573
	case 20921476:
		return n + 4574
	case 20930625:
		return n + 4575
	case 20939776:
		return n + 4576
	case 20948929:
		return n + 4577
	case 20958084:
		return n + 4578
	case 20967241:
		return n + 4579
	case 20976400:
		return n + 4580
	case 20985561:
		return n + 4581
	case 20994724:
		return n + 4582
	case 21003889:
		return n + 4583
	case 21013056:
		return n + 4584
	case 21022225:
		return n + 4585
	case 21031396:
		return n + 4586
	case 21040569:
		return n + 4587
	case 21049744:
		return n + 4588
	case 21058921:
		return n + 4589
	case 21068100:
		return n + 4590
	case 21077281:
		return n + 4591
	case 21086464:
		return n + 4592
	case 21095649:
		return n + 4593
	case 21104836:
		return n + 4594
	case 21114025:
		return n + 4595
	case 21123216:
		return n + 4596
	case 21132409:
		return n + 4597
	case 21141604:
		return n + 4598
	case 21150801:
		return n + 4599
	case 21160000:
		return n + 4600
	case 21169201:
		return n + 4601
	case 21178404:
		return n + 4602
	case 21187609:
		return n + 4603
	case 21196816:
		return n + 4604
	case 21206025:
		return n + 4605
	case 21215236:
		return n + 4606
	case 21224449:
		return n + 4607
	case 21233664:
		return n + 4608
	case 21242881:
		return n + 4609
	case 21252100:
		return n + 4610
	case 21261321:
		return n + 4611
	case 21270544:
		return n + 4612
	case 21279769:
		return n + 4613
	case 21288996:
		return n + 4614
	case 21298225:
		return n + 4615
	case 21307456:
		return n + 4616
	case 21316689:
		return n + 4617
	case 21325924:
		return n + 4618
	case 21335161:
		return n + 4619
	case 21344400:
		return n + 4620
	case 21353641:
		return n + 4621
	case 21362884:
		return n + 4622
	case 21372129:
		return n + 4623
	case 21381376:
		return n + 4624
	case 21390625:
		return n + 4625
	case 21399876:
		return n + 4626
	case 21409129:
		return n + 4627
	case 21418384:
		return n + 4628
	case 21427641:
		return n + 4629
	case 21436900:
		return n + 4630
	case 21446161:
		return n + 4631
	case 21455424:
		return n + 4632
	case 21464689:
		return n + 4633
	case 21473956:
		return n + 4634
	case 21483225:
		return n + 4635
	case 21492496:
		return n + 4636
	case 21501769:
		return n + 4637
	case 21511044:
		return n + 4638
	case 21520321:
		return n + 4639
	case 21529600:
		return n + 4640
	case 21538881:
		return n + 4641
	case 21548164:
		return n + 4642
	case 21557449:
		return n + 4643
	case 21566736:
		return n + 4644
	case 21576025:
		return n + 4645
	case 21585316:
		return n + 4646
	case 21594609:
		return n + 4647
	case 21603904:
		return n + 4648
	case 21613201:
		return n + 4649
	case 21622500:
		return n + 4650
	case 21631801:
		return n + 4651
	case 21641104:
		return n + 4652
	case 21650409:
		return n + 4653
	case 21659716:
		return n + 4654
	case 21669025:
		return n + 4655
	case 21678336:
		return n + 4656
	case 21687649:
		return n + 4657
	case 21696964:
		return n + 4658
	case 21706281:
		return n + 4659
	case 21715600:
		return n + 4660
	case 21724921:
		return n + 4661
	case 21734244:
		return n + 4662
	case 21743569:
		return n + 4663
	case 21752896:
		return n + 4664
	case 21762225:
		return n + 4665
	case 21771556:
		return n + 4666
	case 21780889:
		return n + 4667
	case 21790224:
		return n + 4668
	case 21799561:
		return n + 4669
	case 21808900:
		return n + 4670
	case 21818241:
		return n + 4671
	case 21827584:
		return n + 4672
	case 21836929:
		return n + 4673
	case 21846276:
		return n + 4674
	case 21855625:
		return n + 4675
	case 21864976:
		return n + 4676
	case 21874329:
		return n + 4677
	case 21883684:
		return n + 4678
	case 21893041:
		return n + 4679
	case 21902400:
		return n + 4680
	case 21911761:
		return n + 4681
	case 21921124:
		return n + 4682
	case 21930489:
		return n + 4683
	case 21939856:
		return n + 4684
	case 21949225:
		return n + 4685
	case 21958596:
		return n + 4686
	case 21967969:
		return n + 4687
	case 21977344:
		return n + 4688
	case 21986721:
		return n + 4689
	case 21996100:
		return n + 4690
	case 22005481:
		return n + 4691
	case 22014864:
		return n + 4692
	case 22024249:
		return n + 4693
	case 22033636:
		return n + 4694
	case 22043025:
		return n + 4695
	case 22052416:
		return n + 4696
	case 22061809:
		return n + 4697
	case 22071204:
		return n + 4698
	case 22080601:
		return n + 4699
	case 22090000:
		return n + 4700
	case 22099401:
		return n + 4701
	case 22108804:
		return n + 4702
	case 22118209:
		return n + 4703
	case 22127616:
		return n + 4704
	case 22137025:
		return n + 4705
	case 22146436:
		return n + 4706
	case 22155849:
		return n + 4707
	case 22165264:
		return n + 4708
	case 22174681:
		return n + 4709
	case 22184100:
		return n + 4710
	case 22193521:
		return n + 4711
	case 22202944:
		return n + 4712
	case 22212369:
		return n + 4713
	case 22221796:
		return n + 4714
	case 22231225:
		return n + 4715
	case 22240656:
		return n + 4716
	case 22250089:
		return n + 4717
	case 22259524:
		return n + 4718
	case 22268961:
		return n + 4719
	case 22278400:
		return n + 4720
	case 22287841:
		return n + 4721
	case 22297284:
		return n + 4722
	case 22306729:
		return n + 4723
	case 22316176:
		return n + 4724
	case 22325625:
		return n + 4725
	case 22335076:
		return n + 4726
	case 22344529:
		return n + 4727
	case 22353984:
		return n + 4728
	case 22363441:
		return n + 4729
	case 22372900:
		return n + 4730
	case 22382361:
		return n + 4731
	case 22391824:
		return n + 4732
	case 22401289:
		return n + 4733
	case 22410756:
		return n + 4734
	case 22420225:
		return n + 4735
	case 22429696:
		return n + 4736
	case 22439169:
		return n + 4737
	case 22448644:
		return n + 4738
	case 22458121:
		return n + 4739
	case 22467600:
		return n + 4740
	case 22477081:
		return n + 4741
	case 22486564:
		return n + 4742
	case 22496049:
		return n + 4743
	case 22505536:
		return n + 4744
	case 22515025:
		return n + 4745
	case 22524516:
		return n + 4746
	case 22534009:
		return n + 4747
	case 22543504:
		return n + 4748
	case 22553001:
		return n + 4749
	case 22562500:
		return n + 4750
	case 22572001:
		return n + 4751
	case 22581504:
		return n + 4752
	case 22591009:
		return n + 4753
	case 22600516:
		return n + 4754
	case 22610025:
		return n + 4755
	case 22619536:
		return n + 4756
	case 22629049:
		return n + 4757
	case 22638564:
		return n + 4758
	case 22648081:
		return n + 4759
	case 22657600:
		return n + 4760
	case 22667121:
		return n + 4761
	case 22676644:
		return n + 4762
	case 22686169:
		return n + 4763
	case 22695696:
		return n + 4764
	case 22705225:
		return n + 4765
	case 22714756:
		return n + 4766
	case 22724289:
		return n + 4767
	case 22733824:
		return n + 4768
	case 22743361:
		return n + 4769
	case 22752900:
		return n + 4770
	case 22762441:
		return n + 4771
	case 22771984:
		return n + 4772
	case 22781529:
		return n + 4773
	case 22791076:
		return n + 4774
	case 22800625:
		return n + 4775
	case 22810176:
		return n + 4776
	case 22819729:
		return n + 4777
	case 22829284:
		return n + 4778
	case 22838841:
		return n + 4779
	case 22848400:
		return n + 4780
	case 22857961:
		return n + 4781
	case 22867524:
		return n + 4782
	case 22877089:
		return n + 4783
	case 22886656:
		return n + 4784
	case 22896225:
		return n + 4785
	case 22905796:
		return n + 4786
	case 22915369:
		return n + 4787
	case 22924944:
		return n + 4788
	case 22934521:
		return n + 4789
	case 22944100:
		return n + 4790
	case 22953681:
		return n + 4791
	case 22963264:
		return n + 4792
	case 22972849:
		return n + 4793
	case 22982436:
		return n + 4794
	case 22992025:
		return n + 4795
	case 23001616:
		return n + 4796
	case 23011209:
		return n + 4797
	case 23020804:
		return n + 4798
	case 23030401:
		return n + 4799
	case 23040000:
		return n + 4800
	case 23049601:
		return n + 4801
	case 23059204:
		return n + 4802
	case 23068809:
		return n + 4803
	case 23078416:
		return n + 4804
	case 23088025:
		return n + 4805
	case 23097636:
		return n + 4806
	case 23107249:
		return n + 4807
	case 23116864:
		return n + 4808
	case 23126481:
		return n + 4809
	case 23136100:
		return n + 4810
	case 23145721:
		return n + 4811
	case 23155344:
		return n + 4812
	case 23164969:
		return n + 4813
	case 23174596:
		return n + 4814
	case 23184225:
		return n + 4815
	case 23193856:
		return n + 4816
	case 23203489:
		return n + 4817
	case 23213124:
		return n + 4818
	case 23222761:
		return n + 4819
	case 23232400:
		return n + 4820
	case 23242041:
		return n + 4821
	case 23251684:
		return n + 4822
	case 23261329:
		return n + 4823
	case 23270976:
		return n + 4824
	case 23280625:
		return n + 4825
	case 23290276:
		return n + 4826
	case 23299929:
		return n + 4827
	case 23309584:
		return n + 4828
	case 23319241:
		return n + 4829
	case 23328900:
		return n + 4830
	case 23338561:
		return n + 4831
	case 23348224:
		return n + 4832
	case 23357889:
		return n + 4833
	case 23367556:
		return n + 4834
	case 23377225:
		return n + 4835
	case 23386896:
		return n + 4836
	case 23396569:
		return n + 4837
	case 23406244:
		return n + 4838
	case 23415921:
		return n + 4839
	case 23425600:
		return n + 4840
	case 23435281:
		return n + 4841
	case 23444964:
		return n + 4842
	case 23454649:
		return n + 4843
	case 23464336:
		return n + 4844
	case 23474025:
		return n + 4845
	case 23483716:
		return n + 4846
	case 23493409:
		return n + 4847
	case 23503104:
		return n + 4848
	case 23512801:
		return n + 4849
	case 23522500:
		return n + 4850
	case 23532201:
		return n + 4851
	case 23541904:
		return n + 4852
	case 23551609:
		return n + 4853
	case 23561316:
		return n + 4854
	case 23571025:
		return n + 4855
	case 23580736:
		return n + 4856
	case 23590449:
		return n + 4857
	case 23600164:
		return n + 4858
	case 23609881:
		return n + 4859
	case 23619600:
		return n + 4860
	case 23629321:
		return n + 4861
	case 23639044:
		return n + 4862
	case 23648769:
		return n + 4863
	case 23658496:
		return n + 4864
	case 23668225:
		return n + 4865
	case 23677956:
		return n + 4866
	case 23687689:
		return n + 4867
	case 23697424:
		return n + 4868
	case 23707161:
		return n + 4869
	case 23716900:
		return n + 4870
	case 23726641:
		return n + 4871
	case 23736384:
		return n + 4872
	case 23746129:
		return n + 4873
	case 23755876:
		return n + 4874
	case 23765625:
		return n + 4875
	case 23775376:
		return n + 4876
	case 23785129:
		return n + 4877
	case 23794884:
		return n + 4878
	case 23804641:
		return n + 4879
	case 23814400:
		return n + 4880
	case 23824161:
		return n + 4881
	case 23833924:
		return n + 4882
	case 23843689:
		return n + 4883
	case 23853456:
		return n + 4884
	case 23863225:
		return n + 4885
	case 23872996:
		return n + 4886
	case 23882769:
		return n + 4887
	case 23892544:
		return n + 4888
	case 23902321:
		return n + 4889
	case 23912100:
		return n + 4890
	case 23921881:
		return n + 4891
	case 23931664:
		return n + 4892
	case 23941449:
		return n + 4893
	case 23951236:
		return n + 4894
	case 23961025:
		return n + 4895
	case 23970816:
		return n + 4896
	case 23980609:
		return n + 4897
	case 23990404:
		return n + 4898
	case 24000201:
		return n + 4899
	case 24010000:
		return n + 4900
	case 24019801:
		return n + 4901
	case 24029604:
		return n + 4902
	case 24039409:
		return n + 4903
	case 24049216:
		return n + 4904
	case 24059025:
		return n + 4905
	case 24068836:
		return n + 4906
	case 24078649:
		return n + 4907
	case 24088464:
		return n + 4908
	case 24098281:
		return n + 4909
	case 24108100:
		return n + 4910
	case 24117921:
		return n + 4911
	case 24127744:
		return n + 4912
	case 24137569:
		return n + 4913
	case 24147396:
		return n + 4914
	case 24157225:
		return n + 4915
	case 24167056:
		return n + 4916
	case 24176889:
		return n + 4917
	case 24186724:
		return n + 4918
	case 24196561:
		return n + 4919
	case 24206400:
		return n + 4920
	case 24216241:
		return n + 4921
	case 24226084:
		return n + 4922
	case 24235929:
		return n + 4923
	case 24245776:
		return n + 4924
	case 24255625:
		return n + 4925
	case 24265476:
		return n + 4926
	case 24275329:
		return n + 4927
	case 24285184:
		return n + 4928
	case 24295041:
		return n + 4929
	case 24304900:
		return n + 4930
	case 24314761:
		return n + 4931
	case 24324624:
		return n + 4932
	case 24334489:
		return n + 4933
	case 24344356:
		return n + 4934
	case 24354225:
		return n + 4935
	case 24364096:
		return n + 4936
	case 24373969:
		return n + 4937
	case 24383844:
		return n + 4938
	case 24393721:
		return n + 4939
	case 24403600:
		return n + 4940
	case 24413481:
		return n + 4941
	case 24423364:
		return n + 4942
	case 24433249:
		return n + 4943
	case 24443136:
		return n + 4944
	case 24453025:
		return n + 4945
	case 24462916:
		return n + 4946
	case 24472809:
		return n + 4947
	case 24482704:
		return n + 4948
	case 24492601:
		return n + 4949
	case 24502500:
		return n + 4950
	case 24512401:
		return n + 4951
	case 24522304:
		return n + 4952
	case 24532209:
		return n + 4953
	case 24542116:
		return n + 4954
	case 24552025:
		return n + 4955
	case 24561936:
		return n + 4956
	case 24571849:
		return n + 4957
	case 24581764:
		return n + 4958
	case 24591681:
		return n + 4959
	case 24601600:
		return n + 4960
	case 24611521:
		return n + 4961
	case 24621444:
		return n + 4962
	case 24631369:
		return n + 4963
	case 24641296:
		return n + 4964
	case 24651225:
		return n + 4965
	case 24661156:
		return n + 4966
	case 24671089:
		return n + 4967
	case 24681024:
		return n + 4968
	case 24690961:
		return n + 4969
	case 24700900:
		return n + 4970
	case 24710841:
		return n + 4971
	case 24720784:
		return n + 4972
	case 24730729:
		return n + 4973
	case 24740676:
		return n + 4974
	case 24750625:
		return n + 4975
	case 24760576:
		return n + 4976
	case 24770529:
		return n + 4977
	case 24780484:
		return n + 4978
	case 24790441:
		return n + 4979
	case 24800400:
		return n + 4980
	case 24810361:
		return n + 4981
	case 24820324:
		return n + 4982
	case 24830289:
		return n + 4983
	case 24840256:
		return n + 4984
	case 24850225:
		return n + 4985
	case 24860196:
		return n + 4986
	case 24870169:
		return n + 4987
	case 24880144:
		return n + 4988
	case 24890121:
		return n + 4989
	case 24900100:
		return n + 4990
	case 24910081:
		return n + 4991
	case 24920064:
		return n + 4992
	case 24930049:
		return n + 4993
	case 24940036:
		return n + 4994
	case 24950025:
		return n + 4995
	case 24960016:
		return n + 4996
	case 24970009:
		return n + 4997
	case 24980004:
		return n + 4998
	case 24990001:
		return n + 4999
	case 25000000:
		return n + 5000
	case 25010001:
		return n + 5001
	case 25020004:
		return n + 5002
	case 25030009:
		return n + 5003
	case 25040016:
		return n + 5004
	case 25050025:
		return n + 5005
	case 25060036:
		return n + 5006
	case 25070049:
		return n + 5007
	case 25080064:
		return n + 5008
	case 25090081:
		return n + 5009
	case 25100100:
		return n + 5010
	case 25110121:
		return n + 5011
	case 25120144:
		return n + 5012
	case 25130169:
		return n + 5013
	case 25140196:
		return n + 5014
	case 25150225:
		return n + 5015
	case 25160256:
		return n + 5016
	case 25170289:
		return n + 5017
	case 25180324:
		return n + 5018
	case 25190361:
		return n + 5019
	case 25200400:
		return n + 5020
	case 25210441:
		return n + 5021
	case 25220484:
		return n + 5022
	case 25230529:
		return n + 5023
	case 25240576:
		return n + 5024
	case 25250625:
		return n + 5025
	case 25260676:
		return n + 5026
	case 25270729:
		return n + 5027
	case 25280784:
		return n + 5028
	case 25290841:
		return n + 5029
	case 25300900:
		return n + 5030
	case 25310961:
		return n + 5031
	case 25321024:
		return n + 5032
	case 25331089:
		return n + 5033
	case 25341156:
		return n + 5034
	case 25351225:
		return n + 5035
	case 25361296:
		return n + 5036
	case 25371369:
		return n + 5037
	case 25381444:
		return n + 5038
	case 25391521:
		return n + 5039
	case 25401600:
		return n + 5040
	case 25411681:
		return n + 5041
	case 25421764:
		return n + 5042
	case 25431849:
		return n + 5043
	case 25441936:
		return n + 5044
	case 25452025:
		return n + 5045
	case 25462116:
		return n + 5046
	case 25472209:
		return n + 5047
	case 25482304:
		return n + 5048
	case 25492401:
		return n + 5049
	case 25502500:
		return n + 5050
	case 25512601:
		return n + 5051
	case 25522704:
		return n + 5052
	case 25532809:
		return n + 5053
	case 25542916:
		return n + 5054
	case 25553025:
		return n + 5055
	case 25563136:
		return n + 5056
	case 25573249:
		return n + 5057
	case 25583364:
		return n + 5058
	case 25593481:
		return n + 5059
	case 25603600:
		return n + 5060
	case 25613721:
		return n + 5061
	case 25623844:
		return n + 5062
	case 25633969:
		return n + 5063
	case 25644096:
		return n + 5064
	case 25654225:
		return n + 5065
	case 25664356:
		return n + 5066
	case 25674489:
		return n + 5067
	case 25684624:
		return n + 5068
	case 25694761:
		return n + 5069
	case 25704900:
		return n + 5070
	case 25715041:
		return n + 5071
	case 25725184:
		return n + 5072
	case 25735329:
		return n + 5073
	case 25745476:
		return n + 5074
	case 25755625:
		return n + 5075
	case 25765776:
		return n + 5076
	case 25775929:
		return n + 5077
	case 25786084:
		return n + 5078
	case 25796241:
		return n + 5079
	case 25806400:
		return n + 5080
	case 25816561:
		return n + 5081
	case 25826724:
		return n + 5082
	case 25836889:
		return n + 5083
	case 25847056:
		return n + 5084
	case 25857225:
		return n + 5085
	case 25867396:
		return n + 5086
	case 25877569:
		return n + 5087
	case 25887744:
		return n + 5088
	case 25897921:
		return n + 5089
	case 25908100:
		return n + 5090
	case 25918281:
		return n + 5091
	case 25928464:
		return n + 5092
	case 25938649:
		return n + 5093
	case 25948836:
		return n + 5094
	case 25959025:
		return n + 5095
	case 25969216:
		return n + 5096
	case 25979409:
		return n + 5097
	case 25989604:
		return n + 5098
	case 25999801:
		return n + 5099
	case 26010000:
		return n + 5100
	case 26020201:
		return n + 5101
	case 26030404:
		return n + 5102
	case 26040609:
		return n + 5103
	case 26050816:
		return n + 5104
	case 26061025:
		return n + 5105
	case 26071236:
		return n + 5106
	case 26081449:
		return n + 5107
	case 26091664:
		return n + 5108
	case 26101881:
		return n + 5109
	case 26112100:
		return n + 5110
	case 26122321:
		return n + 5111
	case 26132544:
		return n + 5112
	case 26142769:
		return n + 5113
	case 26152996:
		return n + 5114
	case 26163225:
		return n + 5115
	case 26173456:
		return n + 5116
	case 26183689:
		return n + 5117
	case 26193924:
		return n + 5118
	case 26204161:
		return n + 5119
	case 26214400:
		return n + 5120
	case 26224641:
		return n + 5121
	case 26234884:
		return n + 5122
	case 26245129:
		return n + 5123
	case 26255376:
		return n + 5124
	case 26265625:
		return n + 5125
	case 26275876:
		return n + 5126
	case 26286129:
		return n + 5127
	case 26296384:
		return n + 5128
	case 26306641:
		return n + 5129
	case 26316900:
		return n + 5130
	case 26327161:
		return n + 5131
	case 26337424:
		return n + 5132
	case 26347689:
		return n + 5133
	case 26357956:
		return n + 5134
	case 26368225:
		return n + 5135
	case 26378496:
		return n + 5136
	case 26388769:
		return n + 5137
	case 26399044:
		return n + 5138
	case 26409321:
		return n + 5139
	case 26419600:
		return n + 5140
	case 26429881:
		return n + 5141
	case 26440164:
		return n + 5142
	case 26450449:
		return n + 5143
	case 26460736:
		return n + 5144
	case 26471025:
		return n + 5145
	case 26481316:
		return n + 5146
	case 26491609:
		return n + 5147
	case 26501904:
		return n + 5148
	case 26512201:
		return n + 5149
	case 26522500:
		return n + 5150
	case 26532801:
		return n + 5151
	case 26543104:
		return n + 5152
	case 26553409:
		return n + 5153
	case 26563716:
		return n + 5154
	case 26574025:
		return n + 5155
	case 26584336:
		return n + 5156
	case 26594649:
		return n + 5157
	case 26604964:
		return n + 5158
	case 26615281:
		return n + 5159
	case 26625600:
		return n + 5160
	case 26635921:
		return n + 5161
	case 26646244:
		return n + 5162
	case 26656569:
		return n + 5163
	case 26666896:
		return n + 5164
	case 26677225:
		return n + 5165
	case 26687556:
		return n + 5166
	case 26697889:
		return n + 5167
	case 26708224:
		return n + 5168
	case 26718561:
		return n + 5169
	case 26728900:
		return n + 5170
	case 26739241:
		return n + 5171
	case 26749584:
		return n + 5172
	case 26759929:
		return n + 5173
	case 26770276:
		return n + 5174
	case 26780625:
		return n + 5175
	case 26790976:
		return n + 5176
	case 26801329:
		return n + 5177
	case 26811684:
		return n + 5178
	case 26822041:
		return n + 5179
	case 26832400:
		return n + 5180
	case 26842761:
		return n + 5181
	case 26853124:
		return n + 5182
	case 26863489:
		return n + 5183
	case 26873856:
		return n + 5184
	case 26884225:
		return n + 5185
	case 26894596:
		return n + 5186
	case 26904969:
		return n + 5187
	case 26915344:
		return n + 5188
	case 26925721:
		return n + 5189
	case 26936100:
		return n + 5190
	case 26946481:
		return n + 5191
	case 26956864:
		return n + 5192
	case 26967249:
		return n + 5193
	case 26977636:
		return n + 5194
	case 26988025:
		return n + 5195
	case 26998416:
		return n + 5196
	case 27008809:
		return n + 5197
	case 27019204:
		return n + 5198
	case 27029601:
		return n + 5199
	case 27040000:
		return n + 5200
	case 27050401:
		return n + 5201
	case 27060804:
		return n + 5202
	case 27071209:
		return n + 5203
	case 27081616:
		return n + 5204
	case 27092025:
		return n + 5205
	case 27102436:
		return n + 5206
	case 27112849:
		return n + 5207
	case 27123264:
		return n + 5208
	case 27133681:
		return n + 5209
	case 27144100:
		return n + 5210
	case 27154521:
		return n + 5211
	case 27164944:
		return n + 5212
	case 27175369:
		return n + 5213
	case 27185796:
		return n + 5214
	case 27196225:
		return n + 5215
	case 27206656:
		return n + 5216
	case 27217089:
		return n + 5217
	case 27227524:
		return n + 5218
	case 27237961:
		return n + 5219
	case 27248400:
		return n + 5220
	case 27258841:
		return n + 5221
	case 27269284:
		return n + 5222
	case 27279729:
		return n + 5223
	case 27290176:
		return n + 5224
	case 27300625:
		return n + 5225
	case 27311076:
		return n + 5226
	case 27321529:
		return n + 5227
	case 27331984:
		return n + 5228
	case 27342441:
		return n + 5229
	case 27352900:
		return n + 5230
	case 27363361:
		return n + 5231
	case 27373824:
		return n + 5232
	case 27384289:
		return n + 5233
	case 27394756:
		return n + 5234
	case 27405225:
		return n + 5235
	case 27415696:
		return n + 5236
	case 27426169:
		return n + 5237
	case 27436644:
		return n + 5238
	case 27447121:
		return n + 5239
	case 27457600:
		return n + 5240
	case 27468081:
		return n + 5241
	case 27478564:
		return n + 5242
	case 27489049:
		return n + 5243
	case 27499536:
		return n + 5244
	case 27510025:
		return n + 5245
	case 27520516:
		return n + 5246
	case 27531009:
		return n + 5247
	case 27541504:
		return n + 5248
	case 27552001:
		return n + 5249
	case 27562500:
		return n + 5250
	case 27573001:
		return n + 5251
	case 27583504:
		return n + 5252
	case 27594009:
		return n + 5253
	case 27604516:
		return n + 5254
	case 27615025:
		return n + 5255
	case 27625536:
		return n + 5256
	case 27636049:
		return n + 5257
	case 27646564:
		return n + 5258
	case 27657081:
		return n + 5259
	case 27667600:
		return n + 5260
	case 27678121:
		return n + 5261
	case 27688644:
		return n + 5262
	case 27699169:
		return n + 5263
	case 27709696:
		return n + 5264
	case 27720225:
		return n + 5265
	case 27730756:
		return n + 5266
	case 27741289:
		return n + 5267
	case 27751824:
		return n + 5268
	case 27762361:
		return n + 5269
	case 27772900:
		return n + 5270
	case 27783441:
		return n + 5271
	case 27793984:
		return n + 5272
	case 27804529:
		return n + 5273
	case 27815076:
		return n + 5274
	case 27825625:
		return n + 5275
	case 27836176:
		return n + 5276
	case 27846729:
		return n + 5277
	case 27857284:
		return n + 5278
	case 27867841:
		return n + 5279
	case 27878400:
		return n + 5280
	case 27888961:
		return n + 5281
	case 27899524:
		return n + 5282
	case 27910089:
		return n + 5283
	case 27920656:
		return n + 5284
	case 27931225:
		return n + 5285
	case 27941796:
		return n + 5286
	case 27952369:
		return n + 5287
	case 27962944:
		return n + 5288
	case 27973521:
		return n + 5289
	case 27984100:
		return n + 5290
	case 27994681:
		return n + 5291
	case 28005264:
		return n + 5292
	case 28015849:
		return n + 5293
	case 28026436:
		return n + 5294
	case 28037025:
		return n + 5295
	case 28047616:
		return n + 5296
	case 28058209:
		return n + 5297
	case 28068804:
		return n + 5298
	case 28079401:
		return n + 5299
	case 28090000:
		return n + 5300
	case 28100601:
		return n + 5301
	case 28111204:
		return n + 5302
	case 28121809:
		return n + 5303
	case 28132416:
		return n + 5304
	case 28143025:
		return n + 5305
	case 28153636:
		return n + 5306
	case 28164249:
		return n + 5307
	case 28174864:
		return n + 5308
	case 28185481:
		return n + 5309
	case 28196100:
		return n + 5310
	case 28206721:
		return n + 5311
	case 28217344:
		return n + 5312
	case 28227969:
		return n + 5313
	case 28238596:
		return n + 5314
	case 28249225:
		return n + 5315
	case 28259856:
		return n + 5316
	case 28270489:
		return n + 5317
	case 28281124:
		return n + 5318
	case 28291761:
		return n + 5319
	case 28302400:
		return n + 5320
	case 28313041:
		return n + 5321
	case 28323684:
		return n + 5322
	case 28334329:
		return n + 5323
	case 28344976:
		return n + 5324
	case 28355625:
		return n + 5325
	case 28366276:
		return n + 5326
	case 28376929:
		return n + 5327
	case 28387584:
		return n + 5328
	case 28398241:
		return n + 5329
	case 28408900:
		return n + 5330
	case 28419561:
		return n + 5331
	case 28430224:
		return n + 5332
	case 28440889:
		return n + 5333
	case 28451556:
		return n + 5334
	case 28462225:
		return n + 5335
	case 28472896:
		return n + 5336
	case 28483569:
		return n + 5337
	case 28494244:
		return n + 5338
	case 28504921:
		return n + 5339
	case 28515600:
		return n + 5340
	case 28526281:
		return n + 5341
	case 28536964:
		return n + 5342
	case 28547649:
		return n + 5343
	case 28558336:
		return n + 5344
	case 28569025:
		return n + 5345
	case 28579716:
		return n + 5346
	case 28590409:
		return n + 5347
	case 28601104:
		return n + 5348
	case 28611801:
		return n + 5349
	case 28622500:
		return n + 5350
	case 28633201:
		return n + 5351
	case 28643904:
		return n + 5352
	case 28654609:
		return n + 5353
	case 28665316:
		return n + 5354
	case 28676025:
		return n + 5355
	case 28686736:
		return n + 5356
	case 28697449:
		return n + 5357
	case 28708164:
		return n + 5358
	case 28718881:
		return n + 5359
	case 28729600:
		return n + 5360
	case 28740321:
		return n + 5361
	case 28751044:
		return n + 5362
	case 28761769:
		return n + 5363
	case 28772496:
		return n + 5364
	case 28783225:
		return n + 5365
	case 28793956:
		return n + 5366
	case 28804689:
		return n + 5367
	case 28815424:
		return n + 5368
	case 28826161:
		return n + 5369
	case 28836900:
		return n + 5370
	case 28847641:
		return n + 5371
	case 28858384:
		return n + 5372
	case 28869129:
		return n + 5373
	case 28879876:
		return n + 5374
	case 28890625:
		return n + 5375
	case 28901376:
		return n + 5376
	case 28912129:
		return n + 5377
	case 28922884:
		return n + 5378
	case 28933641:
		return n + 5379
	case 28944400:
		return n + 5380
	case 28955161:
		return n + 5381
	case 28965924:
		return n + 5382
	case 28976689:
		return n + 5383
	case 28987456:
		return n + 5384
	case 28998225:
		return n + 5385
	case 29008996:
		return n + 5386
	case 29019769:
		return n + 5387
	case 29030544:
		return n + 5388
	case 29041321:
		return n + 5389
	case 29052100:
		return n + 5390
	case 29062881:
		return n + 5391
	case 29073664:
		return n + 5392
	case 29084449:
		return n + 5393
	case 29095236:
		return n + 5394
	case 29106025:
		return n + 5395
	case 29116816:
		return n + 5396
	case 29127609:
		return n + 5397
	case 29138404:
		return n + 5398
	case 29149201:
		return n + 5399
	case 29160000:
		return n + 5400
	case 29170801:
		return n + 5401
	case 29181604:
		return n + 5402
	case 29192409:
		return n + 5403
	case 29203216:
		return n + 5404
	case 29214025:
		return n + 5405
	case 29224836:
		return n + 5406
	case 29235649:
		return n + 5407
	case 29246464:
		return n + 5408
	case 29257281:
		return n + 5409
	case 29268100:
		return n + 5410
	case 29278921:
		return n + 5411
	case 29289744:
		return n + 5412
	case 29300569:
		return n + 5413
	case 29311396:
		return n + 5414
	case 29322225:
		return n + 5415
	case 29333056:
		return n + 5416
	case 29343889:
		return n + 5417
	case 29354724:
		return n + 5418
	case 29365561:
		return n + 5419
	case 29376400:
		return n + 5420
	case 29387241:
		return n + 5421
	case 29398084:
		return n + 5422
	case 29408929:
		return n + 5423
	case 29419776:
		return n + 5424
	case 29430625:
		return n + 5425
	case 29441476:
		return n + 5426
	case 29452329:
		return n + 5427
	case 29463184:
		return n + 5428
	case 29474041:
		return n + 5429
	case 29484900:
		return n + 5430
	case 29495761:
		return n + 5431
	case 29506624:
		return n + 5432
	case 29517489:
		return n + 5433
	case 29528356:
		return n + 5434
	case 29539225:
		return n + 5435
	case 29550096:
		return n + 5436
	case 29560969:
		return n + 5437
	case 29571844:
		return n + 5438
	case 29582721:
		return n + 5439
	case 29593600:
		return n + 5440
	case 29604481:
		return n + 5441
	case 29615364:
		return n + 5442
	case 29626249:
		return n + 5443
	case 29637136:
		return n + 5444
	case 29648025:
		return n + 5445
	case 29658916:
		return n + 5446
	case 29669809:
		return n + 5447
	case 29680704:
		return n + 5448
	case 29691601:
		return n + 5449
	case 29702500:
		return n + 5450
	case 29713401:
		return n + 5451
	case 29724304:
		return n + 5452
	case 29735209:
		return n + 5453
	case 29746116:
		return n + 5454
	case 29757025:
		return n + 5455
	case 29767936:
		return n + 5456
	case 29778849:
		return n + 5457
	case 29789764:
		return n + 5458
	case 29800681:
		return n + 5459
	case 29811600:
		return n + 5460
	case 29822521:
		return n + 5461
	case 29833444:
		return n + 5462
	case 29844369:
		return n + 5463
	case 29855296:
		return n + 5464
	case 29866225:
		return n + 5465
	case 29877156:
		return n + 5466
	case 29888089:
		return n + 5467
	case 29899024:
		return n + 5468
	case 29909961:
		return n + 5469
	case 29920900:
		return n + 5470
	case 29931841:
		return n + 5471
	case 29942784:
		return n + 5472
	case 29953729:
		return n + 5473
	case 29964676:
		return n + 5474
	case 29975625:
		return n + 5475
	case 29986576:
		return n + 5476
	case 29997529:
		return n + 5477
	case 30008484:
		return n + 5478
	case 30019441:
		return n + 5479
	case 30030400:
		return n + 5480
	case 30041361:
		return n + 5481
	case 30052324:
		return n + 5482
	case 30063289:
		return n + 5483
	case 30074256:
		return n + 5484
	case 30085225:
		return n + 5485
	case 30096196:
		return n + 5486
	case 30107169:
		return n + 5487
	case 30118144:
		return n + 5488
	case 30129121:
		return n + 5489
	case 30140100:
		return n + 5490
	case 30151081:
		return n + 5491
	case 30162064:
		return n + 5492
	case 30173049:
		return n + 5493
	case 30184036:
		return n + 5494
	case 30195025:
		return n + 5495
	case 30206016:
		return n + 5496
	case 30217009:
		return n + 5497
	case 30228004:
		return n + 5498
	case 30239001:
		return n + 5499
	case 30250000:
		return n + 5500
	case 30261001:
		return n + 5501
	case 30272004:
		return n + 5502
	case 30283009:
		return n + 5503
	case 30294016:
		return n + 5504
	case 30305025:
		return n + 5505
	case 30316036:
		return n + 5506
	case 30327049:
		return n + 5507
	case 30338064:
		return n + 5508
	case 30349081:
		return n + 5509
	case 30360100:
		return n + 5510
	case 30371121:
		return n + 5511
	case 30382144:
		return n + 5512
	case 30393169:
		return n + 5513
	case 30404196:
		return n + 5514
	case 30415225:
		return n + 5515
	case 30426256:
		return n + 5516
	case 30437289:
		return n + 5517
	case 30448324:
		return n + 5518
	case 30459361:
		return n + 5519
	case 30470400:
		return n + 5520
	case 30481441:
		return n + 5521
	case 30492484:
		return n + 5522
	case 30503529:
		return n + 5523
	case 30514576:
		return n + 5524
	case 30525625:
		return n + 5525
	case 30536676:
		return n + 5526
	case 30547729:
		return n + 5527
	case 30558784:
		return n + 5528
	case 30569841:
		return n + 5529
	case 30580900:
		return n + 5530
	case 30591961:
		return n + 5531
	case 30603024:
		return n + 5532
	case 30614089:
		return n + 5533
	case 30625156:
		return n + 5534
	case 30636225:
		return n + 5535
	case 30647296:
		return n + 5536
	case 30658369:
		return n + 5537
	case 30669444:
		return n + 5538
	case 30680521:
		return n + 5539
	case 30691600:
		return n + 5540
	case 30702681:
		return n + 5541
	case 30713764:
		return n + 5542
	case 30724849:
		return n + 5543
	case 30735936:
		return n + 5544
	case 30747025:
		return n + 5545
	case 30758116:
		return n + 5546
	case 30769209:
		return n + 5547
	case 30780304:
		return n + 5548
	case 30791401:
		return n + 5549
	case 30802500:
		return n + 5550
	case 30813601:
		return n + 5551
	case 30824704:
		return n + 5552
	case 30835809:
		return n + 5553
	case 30846916:
		return n + 5554
	case 30858025:
		return n + 5555
	case 30869136:
		return n + 5556
	case 30880249:
		return n + 5557
	case 30891364:
		return n + 5558
	case 30902481:
		return n + 5559
	case 30913600:
		return n + 5560
	case 30924721:
		return n + 5561
	case 30935844:
		return n + 5562
	case 30946969:
		return n + 5563
	case 30958096:
		return n + 5564
	case 30969225:
		return n + 5565
	case 30980356:
		return n + 5566
	case 30991489:
		return n + 5567
	case 31002624:
		return n + 5568
	case 31013761:
		return n + 5569
	case 31024900:
		return n + 5570
	case 31036041:
		return n + 5571
	case 31047184:
		return n + 5572
	case 31058329:
		return n + 5573
	case 31069476:
		return n + 5574
	case 31080625:
		return n + 5575
	case 31091776:
		return n + 5576
	case 31102929:
		return n + 5577
	case 31114084:
		return n + 5578
	case 31125241:
		return n + 5579
	case 31136400:
		return n + 5580
	case 31147561:
		return n + 5581
	case 31158724:
		return n + 5582
	case 31169889:
		return n + 5583
	case 31181056:
		return n + 5584
	case 31192225:
		return n + 5585
	case 31203396:
		return n + 5586
	case 31214569:
		return n + 5587
	case 31225744:
		return n + 5588
	case 31236921:
		return n + 5589
	case 31248100:
		return n + 5590
	case 31259281:
		return n + 5591
	case 31270464:
		return n + 5592
	case 31281649:
		return n + 5593
	case 31292836:
		return n + 5594
	case 31304025:
		return n + 5595
	case 31315216:
		return n + 5596
	case 31326409:
		return n + 5597
	case 31337604:
		return n + 5598
	case 31348801:
		return n + 5599
	case 31360000:
		return n + 5600
	case 31371201:
		return n + 5601
	case 31382404:
		return n + 5602
	case 31393609:
		return n + 5603
	case 31404816:
		return n + 5604
	case 31416025:
		return n + 5605
	case 31427236:
		return n + 5606
	case 31438449:
		return n + 5607
	case 31449664:
		return n + 5608
	case 31460881:
		return n + 5609
	case 31472100:
		return n + 5610
	case 31483321:
		return n + 5611
	case 31494544:
		return n + 5612
	case 31505769:
		return n + 5613
	case 31516996:
		return n + 5614
	case 31528225:
		return n + 5615
	case 31539456:
		return n + 5616
	case 31550689:
		return n + 5617
	case 31561924:
		return n + 5618
	case 31573161:
		return n + 5619
	case 31584400:
		return n + 5620
	case 31595641:
		return n + 5621
	case 31606884:
		return n + 5622
	case 31618129:
		return n + 5623
	case 31629376:
		return n + 5624
	case 31640625:
		return n + 5625
	case 31651876:
		return n + 5626
	case 31663129:
		return n + 5627
	case 31674384:
		return n + 5628
	case 31685641:
		return n + 5629
	case 31696900:
		return n + 5630
	case 31708161:
		return n + 5631
	case 31719424:
		return n + 5632
	case 31730689:
		return n + 5633
	case 31741956:
		return n + 5634
	case 31753225:
		return n + 5635
	case 31764496:
		return n + 5636
	case 31775769:
		return n + 5637
	case 31787044:
		return n + 5638
	case 31798321:
		return n + 5639
	case 31809600:
		return n + 5640
	case 31820881:
		return n + 5641
	case 31832164:
		return n + 5642
	case 31843449:
		return n + 5643
	case 31854736:
		return n + 5644
	case 31866025:
		return n + 5645
	case 31877316:
		return n + 5646
	case 31888609:
		return n + 5647
	case 31899904:
		return n + 5648
	case 31911201:
		return n + 5649
	case 31922500:
		return n + 5650
	case 31933801:
		return n + 5651
	case 31945104:
		return n + 5652
	case 31956409:
		return n + 5653
	case 31967716:
		return n + 5654
	case 31979025:
		return n + 5655
	case 31990336:
		return n + 5656
	case 32001649:
		return n + 5657
	case 32012964:
		return n + 5658
	case 32024281:
		return n + 5659
	case 32035600:
		return n + 5660
	case 32046921:
		return n + 5661
	case 32058244:
		return n + 5662
	case 32069569:
		return n + 5663
	case 32080896:
		return n + 5664
	case 32092225:
		return n + 5665
	case 32103556:
		return n + 5666
	case 32114889:
		return n + 5667
	case 32126224:
		return n + 5668
	case 32137561:
		return n + 5669
	case 32148900:
		return n + 5670
	case 32160241:
		return n + 5671
	case 32171584:
		return n + 5672
	case 32182929:
		return n + 5673
	case 32194276:
		return n + 5674
	case 32205625:
		return n + 5675
	case 32216976:
		return n + 5676
	case 32228329:
		return n + 5677
	case 32239684:
		return n + 5678
	case 32251041:
		return n + 5679
	case 32262400:
		return n + 5680
	case 32273761:
		return n + 5681
	case 32285124:
		return n + 5682
	case 32296489:
		return n + 5683
	case 32307856:
		return n + 5684
	case 32319225:
		return n + 5685
	case 32330596:
		return n + 5686
	case 32341969:
		return n + 5687
	case 32353344:
		return n + 5688
	case 32364721:
		return n + 5689
	case 32376100:
		return n + 5690
	case 32387481:
		return n + 5691
	case 32398864:
		return n + 5692
	case 32410249:
		return n + 5693
	case 32421636:
		return n + 5694
	case 32433025:
		return n + 5695
	case 32444416:
		return n + 5696
	case 32455809:
		return n + 5697
	case 32467204:
		return n + 5698
	case 32478601:
		return n + 5699
	case 32490000:
		return n + 5700
	case 32501401:
		return n + 5701
	case 32512804:
		return n + 5702
	case 32524209:
		return n + 5703
	case 32535616:
		return n + 5704
	case 32547025:
		return n + 5705
	case 32558436:
		return n + 5706
	case 32569849:
		return n + 5707
	case 32581264:
		return n + 5708
	case 32592681:
		return n + 5709
	case 32604100:
		return n + 5710
	case 32615521:
		return n + 5711
	case 32626944:
		return n + 5712
	case 32638369:
		return n + 5713
	case 32649796:
		return n + 5714
	case 32661225:
		return n + 5715
	case 32672656:
		return n + 5716
	case 32684089:
		return n + 5717
	case 32695524:
		return n + 5718
	case 32706961:
		return n + 5719
	case 32718400:
		return n + 5720
	case 32729841:
		return n + 5721
	case 32741284:
		return n + 5722
	case 32752729:
		return n + 5723
	case 32764176:
		return n + 5724
	case 32775625:
		return n + 5725
	case 32787076:
		return n + 5726
	case 32798529:
		return n + 5727
	case 32809984:
		return n + 5728
	case 32821441:
		return n + 5729
	case 32832900:
		return n + 5730
	case 32844361:
		return n + 5731
	case 32855824:
		return n + 5732
	case 32867289:
		return n + 5733
	case 32878756:
		return n + 5734
	case 32890225:
		return n + 5735
	case 32901696:
		return n + 5736
	case 32913169:
		return n + 5737
	case 32924644:
		return n + 5738
	case 32936121:
		return n + 5739
	case 32947600:
		return n + 5740
	case 32959081:
		return n + 5741
	case 32970564:
		return n + 5742
	case 32982049:
		return n + 5743
	case 32993536:
		return n + 5744
	case 33005025:
		return n + 5745
	case 33016516:
		return n + 5746
	case 33028009:
		return n + 5747
	case 33039504:
		return n + 5748
	case 33051001:
		return n + 5749
	case 33062500:
		return n + 5750
	case 33074001:
		return n + 5751
	case 33085504:
		return n + 5752
	case 33097009:
		return n + 5753
	case 33108516:
		return n + 5754
	case 33120025:
		return n + 5755
	case 33131536:
		return n + 5756
	case 33143049:
		return n + 5757
	case 33154564:
		return n + 5758
	case 33166081:
		return n + 5759
	case 33177600:
		return n + 5760
	case 33189121:
		return n + 5761
	case 33200644:
		return n + 5762
	case 33212169:
		return n + 5763
	case 33223696:
		return n + 5764
	case 33235225:
		return n + 5765
	case 33246756:
		return n + 5766
	case 33258289:
		return n + 5767
	case 33269824:
		return n + 5768
	case 33281361:
		return n + 5769
	case 33292900:
		return n + 5770
	case 33304441:
		return n + 5771
	case 33315984:
		return n + 5772
	case 33327529:
		return n + 5773
	case 33339076:
		return n + 5774
	case 33350625:
		return n + 5775
	case 33362176:
		return n + 5776
	case 33373729:
		return n + 5777
	case 33385284:
		return n + 5778
	case 33396841:
		return n + 5779
	case 33408400:
		return n + 5780
	case 33419961:
		return n + 5781
	case 33431524:
		return n + 5782
	case 33443089:
		return n + 5783
	case 33454656:
		return n + 5784
	case 33466225:
		return n + 5785
	case 33477796:
		return n + 5786
	case 33489369:
		return n + 5787
	case 33500944:
		return n + 5788
	case 33512521:
		return n + 5789
	case 33524100:
		return n + 5790
	case 33535681:
		return n + 5791
	case 33547264:
		return n + 5792
	case 33558849:
		return n + 5793
	case 33570436:
		return n + 5794
	case 33582025:
		return n + 5795
	case 33593616:
		return n + 5796
	case 33605209:
		return n + 5797
	case 33616804:
		return n + 5798
	case 33628401:
		return n + 5799
	case 33640000:
		return n + 5800
	case 33651601:
		return n + 5801
	case 33663204:
		return n + 5802
	case 33674809:
		return n + 5803
	case 33686416:
		return n + 5804
	case 33698025:
		return n + 5805
	case 33709636:
		return n + 5806
	case 33721249:
		return n + 5807
	case 33732864:
		return n + 5808
	case 33744481:
		return n + 5809
	case 33756100:
		return n + 5810
	case 33767721:
		return n + 5811
	case 33779344:
		return n + 5812
	case 33790969:
		return n + 5813
	case 33802596:
		return n + 5814
	case 33814225:
		return n + 5815
	case 33825856:
		return n + 5816
	case 33837489:
		return n + 5817
	case 33849124:
		return n + 5818
	case 33860761:
		return n + 5819
	case 33872400:
		return n + 5820
	case 33884041:
		return n + 5821
	case 33895684:
		return n + 5822
	case 33907329:
		return n + 5823
	case 33918976:
		return n + 5824
	case 33930625:
		return n + 5825
	case 33942276:
		return n + 5826
	case 33953929:
		return n + 5827
	case 33965584:
		return n + 5828
	case 33977241:
		return n + 5829
	case 33988900:
		return n + 5830
	case 34000561:
		return n + 5831
	case 34012224:
		return n + 5832
	case 34023889:
		return n + 5833
	case 34035556:
		return n + 5834
	case 34047225:
		return n + 5835
	case 34058896:
		return n + 5836
	case 34070569:
		return n + 5837
	case 34082244:
		return n + 5838
	case 34093921:
		return n + 5839
	case 34105600:
		return n + 5840
	case 34117281:
		return n + 5841
	case 34128964:
		return n + 5842
	case 34140649:
		return n + 5843
	case 34152336:
		return n + 5844
	case 34164025:
		return n + 5845
	case 34175716:
		return n + 5846
	case 34187409:
		return n + 5847
	case 34199104:
		return n + 5848
	case 34210801:
		return n + 5849
	case 34222500:
		return n + 5850
	case 34234201:
		return n + 5851
	case 34245904:
		return n + 5852
	case 34257609:
		return n + 5853
	case 34269316:
		return n + 5854
	case 34281025:
		return n + 5855
	case 34292736:
		return n + 5856
	case 34304449:
		return n + 5857
	case 34316164:
		return n + 5858
	case 34327881:
		return n + 5859
	case 34339600:
		return n + 5860
	case 34351321:
		return n + 5861
	case 34363044:
		return n + 5862
	case 34374769:
		return n + 5863
	case 34386496:
		return n + 5864
	case 34398225:
		return n + 5865
	case 34409956:
		return n + 5866
	case 34421689:
		return n + 5867
	case 34433424:
		return n + 5868
	case 34445161:
		return n + 5869
	case 34456900:
		return n + 5870
	case 34468641:
		return n + 5871
	case 34480384:
		return n + 5872
	case 34492129:
		return n + 5873
	case 34503876:
		return n + 5874
	case 34515625:
		return n + 5875
	case 34527376:
		return n + 5876
	case 34539129:
		return n + 5877
	case 34550884:
		return n + 5878
	case 34562641:
		return n + 5879
	case 34574400:
		return n + 5880
	case 34586161:
		return n + 5881
	case 34597924:
		return n + 5882
	case 34609689:
		return n + 5883
	case 34621456:
		return n + 5884
	case 34633225:
		return n + 5885
	case 34644996:
		return n + 5886
	case 34656769:
		return n + 5887
	case 34668544:
		return n + 5888
	case 34680321:
		return n + 5889
	case 34692100:
		return n + 5890
	case 34703881:
		return n + 5891
	case 34715664:
		return n + 5892
	case 34727449:
		return n + 5893
	case 34739236:
		return n + 5894
	case 34751025:
		return n + 5895
	case 34762816:
		return n + 5896
	case 34774609:
		return n + 5897
	case 34786404:
		return n + 5898
	case 34798201:
		return n + 5899
	case 34810000:
		return n + 5900
	case 34821801:
		return n + 5901
	case 34833604:
		return n + 5902
	case 34845409:
		return n + 5903
	case 34857216:
		return n + 5904
	case 34869025:
		return n + 5905
	case 34880836:
		return n + 5906
	case 34892649:
		return n + 5907
	case 34904464:
		return n + 5908
	case 34916281:
		return n + 5909
	case 34928100:
		return n + 5910
	case 34939921:
		return n + 5911
	case 34951744:
		return n + 5912
	case 34963569:
		return n + 5913
	case 34975396:
		return n + 5914
	case 34987225:
		return n + 5915
	case 34999056:
		return n + 5916
	case 35010889:
		return n + 5917
	case 35022724:
		return n + 5918
	case 35034561:
		return n + 5919
	case 35046400:
		return n + 5920
	case 35058241:
		return n + 5921
	case 35070084:
		return n + 5922
	case 35081929:
		return n + 5923
	case 35093776:
		return n + 5924
	case 35105625:
		return n + 5925
	case 35117476:
		return n + 5926
	case 35129329:
		return n + 5927
	case 35141184:
		return n + 5928
	case 35153041:
		return n + 5929
	case 35164900:
		return n + 5930
	case 35176761:
		return n + 5931
	case 35188624:
		return n + 5932
	case 35200489:
		return n + 5933
	case 35212356:
		return n + 5934
	case 35224225:
		return n + 5935
	case 35236096:
		return n + 5936
	case 35247969:
		return n + 5937
	case 35259844:
		return n + 5938
	case 35271721:
		return n + 5939
	case 35283600:
		return n + 5940
	case 35295481:
		return n + 5941
	case 35307364:
		return n + 5942
	case 35319249:
		return n + 5943
	case 35331136:
		return n + 5944
	case 35343025:
		return n + 5945
	case 35354916:
		return n + 5946
	case 35366809:
		return n + 5947
	case 35378704:
		return n + 5948
	case 35390601:
		return n + 5949
	case 35402500:
		return n + 5950
	case 35414401:
		return n + 5951
	case 35426304:
		return n + 5952
	case 35438209:
		return n + 5953
	case 35450116:
		return n + 5954
	case 35462025:
		return n + 5955
	case 35473936:
		return n + 5956
	case 35485849:
		return n + 5957
	case 35497764:
		return n + 5958
	case 35509681:
		return n + 5959
	case 35521600:
		return n + 5960
	case 35533521:
		return n + 5961
	case 35545444:
		return n + 5962
	case 35557369:
		return n + 5963
	case 35569296:
		return n + 5964
	case 35581225:
		return n + 5965
	case 35593156:
		return n + 5966
	case 35605089:
		return n + 5967
	case 35617024:
		return n + 5968
	case 35628961:
		return n + 5969
	case 35640900:
		return n + 5970
	case 35652841:
		return n + 5971
	case 35664784:
		return n + 5972
	case 35676729:
		return n + 5973
	case 35688676:
		return n + 5974
	case 35700625:
		return n + 5975
	case 35712576:
		return n + 5976
	case 35724529:
		return n + 5977
	case 35736484:
		return n + 5978
	case 35748441:
		return n + 5979
	case 35760400:
		return n + 5980
	case 35772361:
		return n + 5981
	case 35784324:
		return n + 5982
	case 35796289:
		return n + 5983
	case 35808256:
		return n + 5984
	case 35820225:
		return n + 5985
	case 35832196:
		return n + 5986
	case 35844169:
		return n + 5987
	case 35856144:
		return n + 5988
	case 35868121:
		return n + 5989
	case 35880100:
		return n + 5990
	case 35892081:
		return n + 5991
	case 35904064:
		return n + 5992
	case 35916049:
		return n + 5993
	case 35928036:
		return n + 5994
	case 35940025:
		return n + 5995
	case 35952016:
		return n + 5996
	case 35964009:
		return n + 5997
	case 35976004:
		return n + 5998
	case 35988001:
		return n + 5999
	case 36000000:
		return n + 6000
	case 36012001:
		return n + 6001
	case 36024004:
		return n + 6002
	case 36036009:
		return n + 6003
	case 36048016:
		return n + 6004
	case 36060025:
		return n + 6005
	case 36072036:
		return n + 6006
	case 36084049:
		return n + 6007
	case 36096064:
		return n + 6008
	case 36108081:
		return n + 6009
	case 36120100:
		return n + 6010
	case 36132121:
		return n + 6011
	case 36144144:
		return n + 6012
	case 36156169:
		return n + 6013
	case 36168196:
		return n + 6014
	case 36180225:
		return n + 6015
	case 36192256:
		return n + 6016
	case 36204289:
		return n + 6017
	case 36216324:
		return n + 6018
	case 36228361:
		return n + 6019
	case 36240400:
		return n + 6020
	case 36252441:
		return n + 6021
	case 36264484:
		return n + 6022
	case 36276529:
		return n + 6023
	case 36288576:
		return n + 6024
	case 36300625:
		return n + 6025
	case 36312676:
		return n + 6026
	case 36324729:
		return n + 6027
	case 36336784:
		return n + 6028
	case 36348841:
		return n + 6029
	case 36360900:
		return n + 6030
	case 36372961:
		return n + 6031
	case 36385024:
		return n + 6032
	case 36397089:
		return n + 6033
	case 36409156:
		return n + 6034
	case 36421225:
		return n + 6035
	case 36433296:
		return n + 6036
	case 36445369:
		return n + 6037
	case 36457444:
		return n + 6038
	case 36469521:
		return n + 6039
	case 36481600:
		return n + 6040
	case 36493681:
		return n + 6041
	case 36505764:
		return n + 6042
	case 36517849:
		return n + 6043
	case 36529936:
		return n + 6044
	case 36542025:
		return n + 6045
	case 36554116:
		return n + 6046
	case 36566209:
		return n + 6047
	case 36578304:
		return n + 6048
	case 36590401:
		return n + 6049
	case 36602500:
		return n + 6050
	case 36614601:
		return n + 6051
	case 36626704:
		return n + 6052
	case 36638809:
		return n + 6053
	case 36650916:
		return n + 6054
	case 36663025:
		return n + 6055
	case 36675136:
		return n + 6056
	case 36687249:
		return n + 6057
	case 36699364:
		return n + 6058
	case 36711481:
		return n + 6059
	case 36723600:
		return n + 6060
	case 36735721:
		return n + 6061
	case 36747844:
		return n + 6062
	case 36759969:
		return n + 6063
	case 36772096:
		return n + 6064
	case 36784225:
		return n + 6065
	case 36796356:
		return n + 6066
	case 36808489:
		return n + 6067
	case 36820624:
		return n + 6068
	case 36832761:
		return n + 6069
	case 36844900:
		return n + 6070
	case 36857041:
		return n + 6071
	case 36869184:
		return n + 6072
	case 36881329:
		return n + 6073
	case 36893476:
		return n + 6074
	case 36905625:
		return n + 6075
	case 36917776:
		return n + 6076
	case 36929929:
		return n + 6077
	case 36942084:
		return n + 6078
	case 36954241:
		return n + 6079
	case 36966400:
		return n + 6080
	case 36978561:
		return n + 6081
	case 36990724:
		return n + 6082
	case 37002889:
		return n + 6083
	case 37015056:
		return n + 6084
	case 37027225:
		return n + 6085
	case 37039396:
		return n + 6086
	case 37051569:
		return n + 6087
	case 37063744:
		return n + 6088
	case 37075921:
		return n + 6089
	case 37088100:
		return n + 6090
	case 37100281:
		return n + 6091
	case 37112464:
		return n + 6092
	case 37124649:
		return n + 6093
	case 37136836:
		return n + 6094
	case 37149025:
		return n + 6095
	case 37161216:
		return n + 6096
	case 37173409:
		return n + 6097
	case 37185604:
		return n + 6098
	case 37197801:
		return n + 6099
	case 37210000:
		return n + 6100
	case 37222201:
		return n + 6101
	case 37234404:
		return n + 6102
	case 37246609:
		return n + 6103
	case 37258816:
		return n + 6104
	case 37271025:
		return n + 6105
	case 37283236:
		return n + 6106
	case 37295449:
		return n + 6107
	case 37307664:
		return n + 6108
	case 37319881:
		return n + 6109
	case 37332100:
		return n + 6110
	case 37344321:
		return n + 6111
	case 37356544:
		return n + 6112
	case 37368769:
		return n + 6113
	case 37380996:
		return n + 6114
	case 37393225:
		return n + 6115
	case 37405456:
		return n + 6116
	case 37417689:
		return n + 6117
	case 37429924:
		return n + 6118
	case 37442161:
		return n + 6119
	case 37454400:
		return n + 6120
	case 37466641:
		return n + 6121
	case 37478884:
		return n + 6122
	case 37491129:
		return n + 6123
	case 37503376:
		return n + 6124
	case 37515625:
		return n + 6125
	case 37527876:
		return n + 6126
	case 37540129:
		return n + 6127
	case 37552384:
		return n + 6128
	case 37564641:
		return n + 6129
	case 37576900:
		return n + 6130
	case 37589161:
		return n + 6131
	case 37601424:
		return n + 6132
	case 37613689:
		return n + 6133
	case 37625956:
		return n + 6134
	case 37638225:
		return n + 6135
	case 37650496:
		return n + 6136
	case 37662769:
		return n + 6137
	case 37675044:
		return n + 6138
	case 37687321:
		return n + 6139
	case 37699600:
		return n + 6140
	case 37711881:
		return n + 6141
	case 37724164:
		return n + 6142
	case 37736449:
		return n + 6143
	case 37748736:
		return n + 6144
	case 37761025:
		return n + 6145
	case 37773316:
		return n + 6146
	case 37785609:
		return n + 6147
	case 37797904:
		return n + 6148
	case 37810201:
		return n + 6149
	case 37822500:
		return n + 6150
	case 37834801:
		return n + 6151
	case 37847104:
		return n + 6152
	case 37859409:
		return n + 6153
	case 37871716:
		return n + 6154
	case 37884025:
		return n + 6155
	case 37896336:
		return n + 6156
	case 37908649:
		return n + 6157
	case 37920964:
		return n + 6158
	case 37933281:
		return n + 6159
	case 37945600:
		return n + 6160
	case 37957921:
		return n + 6161
	case 37970244:
		return n + 6162
	case 37982569:
		return n + 6163
	case 37994896:
		return n + 6164
	case 38007225:
		return n + 6165
	case 38019556:
		return n + 6166
	case 38031889:
		return n + 6167
	case 38044224:
		return n + 6168
	case 38056561:
		return n + 6169
	case 38068900:
		return n + 6170
	case 38081241:
		return n + 6171
	case 38093584:
		return n + 6172
	case 38105929:
		return n + 6173
	case 38118276:
		return n + 6174
	case 38130625:
		return n + 6175
	case 38142976:
		return n + 6176
	case 38155329:
		return n + 6177
	case 38167684:
		return n + 6178
	case 38180041:
		return n + 6179
	case 38192400:
		return n + 6180
	case 38204761:
		return n + 6181
	case 38217124:
		return n + 6182
	case 38229489:
		return n + 6183
	case 38241856:
		return n + 6184
	case 38254225:
		return n + 6185
	case 38266596:
		return n + 6186
	case 38278969:
		return n + 6187
	case 38291344:
		return n + 6188
	case 38303721:
		return n + 6189
	case 38316100:
		return n + 6190
	case 38328481:
		return n + 6191
	case 38340864:
		return n + 6192
	case 38353249:
		return n + 6193
	case 38365636:
		return n + 6194
	case 38378025:
		return n + 6195
	case 38390416:
		return n + 6196
	case 38402809:
		return n + 6197
	case 38415204:
		return n + 6198
	case 38427601:
		return n + 6199
	case 38440000:
		return n + 6200
	case 38452401:
		return n + 6201
	case 38464804:
		return n + 6202
	case 38477209:
		return n + 6203
	case 38489616:
		return n + 6204
	case 38502025:
		return n + 6205
	case 38514436:
		return n + 6206
	case 38526849:
		return n + 6207
	case 38539264:
		return n + 6208
	case 38551681:
		return n + 6209
	case 38564100:
		return n + 6210
	case 38576521:
		return n + 6211
	case 38588944:
		return n + 6212
	case 38601369:
		return n + 6213
	case 38613796:
		return n + 6214
	case 38626225:
		return n + 6215
	case 38638656:
		return n + 6216
	case 38651089:
		return n + 6217
	case 38663524:
		return n + 6218
	case 38675961:
		return n + 6219
	case 38688400:
		return n + 6220
	case 38700841:
		return n + 6221
	case 38713284:
		return n + 6222
	case 38725729:
		return n + 6223
	case 38738176:
		return n + 6224
	case 38750625:
		return n + 6225
	case 38763076:
		return n + 6226
	case 38775529:
		return n + 6227
	case 38787984:
		return n + 6228
	case 38800441:
		return n + 6229
	case 38812900:
		return n + 6230
	case 38825361:
		return n + 6231
	case 38837824:
		return n + 6232
	case 38850289:
		return n + 6233
	case 38862756:
		return n + 6234
	case 38875225:
		return n + 6235
	case 38887696:
		return n + 6236
	case 38900169:
		return n + 6237
	case 38912644:
		return n + 6238
	case 38925121:
		return n + 6239
	case 38937600:
		return n + 6240
	case 38950081:
		return n + 6241
	case 38962564:
		return n + 6242
	case 38975049:
		return n + 6243
	case 38987536:
		return n + 6244
	case 39000025:
		return n + 6245
	case 39012516:
		return n + 6246
	case 39025009:
		return n + 6247
	case 39037504:
		return n + 6248
	case 39050001:
		return n + 6249
	case 39062500:
		return n + 6250
	case 39075001:
		return n + 6251
	case 39087504:
		return n + 6252
	case 39100009:
		return n + 6253
	case 39112516:
		return n + 6254
	case 39125025:
		return n + 6255
	case 39137536:
		return n + 6256
	case 39150049:
		return n + 6257
	case 39162564:
		return n + 6258
	case 39175081:
		return n + 6259
	case 39187600:
		return n + 6260
	case 39200121:
		return n + 6261
	case 39212644:
		return n + 6262
	case 39225169:
		return n + 6263
	case 39237696:
		return n + 6264
	case 39250225:
		return n + 6265
	case 39262756:
		return n + 6266
	case 39275289:
		return n + 6267
	case 39287824:
		return n + 6268
	case 39300361:
		return n + 6269
	case 39312900:
		return n + 6270
	case 39325441:
		return n + 6271
	case 39337984:
		return n + 6272
	case 39350529:
		return n + 6273
	case 39363076:
		return n + 6274
	case 39375625:
		return n + 6275
	case 39388176:
		return n + 6276
	case 39400729:
		return n + 6277
	case 39413284:
		return n + 6278
	case 39425841:
		return n + 6279
	case 39438400:
		return n + 6280
	case 39450961:
		return n + 6281
	case 39463524:
		return n + 6282
	case 39476089:
		return n + 6283
	case 39488656:
		return n + 6284
	case 39501225:
		return n + 6285
	case 39513796:
		return n + 6286
	case 39526369:
		return n + 6287
	case 39538944:
		return n + 6288
	case 39551521:
		return n + 6289
	case 39564100:
		return n + 6290
	case 39576681:
		return n + 6291
	case 39589264:
		return n + 6292
	case 39601849:
		return n + 6293
	case 39614436:
		return n + 6294
	case 39627025:
		return n + 6295
	case 39639616:
		return n + 6296
	case 39652209:
		return n + 6297
	case 39664804:
		return n + 6298
	case 39677401:
		return n + 6299
	case 39690000:
		return n + 6300
	case 39702601:
		return n + 6301
	case 39715204:
		return n + 6302
	case 39727809:
		return n + 6303
	case 39740416:
		return n + 6304
	case 39753025:
		return n + 6305
	case 39765636:
		return n + 6306
	case 39778249:
		return n + 6307
	case 39790864:
		return n + 6308
	case 39803481:
		return n + 6309
	case 39816100:
		return n + 6310
	case 39828721:
		return n + 6311
	case 39841344:
		return n + 6312
	case 39853969:
		return n + 6313
	case 39866596:
		return n + 6314
	case 39879225:
		return n + 6315
	case 39891856:
		return n + 6316
	case 39904489:
		return n + 6317
	case 39917124:
		return n + 6318
	case 39929761:
		return n + 6319
	case 39942400:
		return n + 6320
	case 39955041:
		return n + 6321
	case 39967684:
		return n + 6322
	case 39980329:
		return n + 6323
	case 39992976:
		return n + 6324
	case 40005625:
		return n + 6325
	case 40018276:
		return n + 6326
	case 40030929:
		return n + 6327
	case 40043584:
		return n + 6328
	case 40056241:
		return n + 6329
	case 40068900:
		return n + 6330
	case 40081561:
		return n + 6331
	case 40094224:
		return n + 6332
	case 40106889:
		return n + 6333
	case 40119556:
		return n + 6334
	case 40132225:
		return n + 6335
	case 40144896:
		return n + 6336
	case 40157569:
		return n + 6337
	case 40170244:
		return n + 6338
	case 40182921:
		return n + 6339
	case 40195600:
		return n + 6340
	case 40208281:
		return n + 6341
	case 40220964:
		return n + 6342
	case 40233649:
		return n + 6343
	case 40246336:
		return n + 6344
	case 40259025:
		return n + 6345
	case 40271716:
		return n + 6346
	case 40284409:
		return n + 6347
	case 40297104:
		return n + 6348
	case 40309801:
		return n + 6349
	case 40322500:
		return n + 6350
	case 40335201:
		return n + 6351
	case 40347904:
		return n + 6352
	case 40360609:
		return n + 6353
	case 40373316:
		return n + 6354
	case 40386025:
		return n + 6355
	case 40398736:
		return n + 6356
	case 40411449:
		return n + 6357
	case 40424164:
		return n + 6358
	case 40436881:
		return n + 6359
	case 40449600:
		return n + 6360
	case 40462321:
		return n + 6361
	case 40475044:
		return n + 6362
	case 40487769:
		return n + 6363
	case 40500496:
		return n + 6364
	case 40513225:
		return n + 6365
	case 40525956:
		return n + 6366
	case 40538689:
		return n + 6367
	case 40551424:
		return n + 6368
	case 40564161:
		return n + 6369
	case 40576900:
		return n + 6370
	case 40589641:
		return n + 6371
	case 40602384:
		return n + 6372
	case 40615129:
		return n + 6373
	case 40627876:
		return n + 6374
	case 40640625:
		return n + 6375
	case 40653376:
		return n + 6376
	case 40666129:
		return n + 6377
	case 40678884:
		return n + 6378
	case 40691641:
		return n + 6379
	case 40704400:
		return n + 6380
	case 40717161:
		return n + 6381
	case 40729924:
		return n + 6382
	case 40742689:
		return n + 6383
	case 40755456:
		return n + 6384
	case 40768225:
		return n + 6385
	case 40780996:
		return n + 6386
	case 40793769:
		return n + 6387
	case 40806544:
		return n + 6388
	case 40819321:
		return n + 6389
	case 40832100:
		return n + 6390
	case 40844881:
		return n + 6391
	case 40857664:
		return n + 6392
	case 40870449:
		return n + 6393
	case 40883236:
		return n + 6394
	case 40896025:
		return n + 6395
	case 40908816:
		return n + 6396
	case 40921609:
		return n + 6397
	case 40934404:
		return n + 6398
	case 40947201:
		return n + 6399
	case 40960000:
		return n + 6400
	case 40972801:
		return n + 6401
	case 40985604:
		return n + 6402
	case 40998409:
		return n + 6403
	case 41011216:
		return n + 6404
	case 41024025:
		return n + 6405
	case 41036836:
		return n + 6406
	case 41049649:
		return n + 6407
	case 41062464:
		return n + 6408
	case 41075281:
		return n + 6409
	case 41088100:
		return n + 6410
	case 41100921:
		return n + 6411
	case 41113744:
		return n + 6412
	case 41126569:
		return n + 6413
	case 41139396:
		return n + 6414
	case 41152225:
		return n + 6415
	case 41165056:
		return n + 6416
	case 41177889:
		return n + 6417
	case 41190724:
		return n + 6418
	case 41203561:
		return n + 6419
	case 41216400:
		return n + 6420
	case 41229241:
		return n + 6421
	case 41242084:
		return n + 6422
	case 41254929:
		return n + 6423
	case 41267776:
		return n + 6424
	case 41280625:
		return n + 6425
	case 41293476:
		return n + 6426
	case 41306329:
		return n + 6427
	case 41319184:
		return n + 6428
	case 41332041:
		return n + 6429
	case 41344900:
		return n + 6430
	case 41357761:
		return n + 6431
	case 41370624:
		return n + 6432
	case 41383489:
		return n + 6433
	case 41396356:
		return n + 6434
	case 41409225:
		return n + 6435
	case 41422096:
		return n + 6436
	case 41434969:
		return n + 6437
	case 41447844:
		return n + 6438
	case 41460721:
		return n + 6439
	case 41473600:
		return n + 6440
	case 41486481:
		return n + 6441
	case 41499364:
		return n + 6442
	case 41512249:
		return n + 6443
	case 41525136:
		return n + 6444
	case 41538025:
		return n + 6445
	case 41550916:
		return n + 6446
	case 41563809:
		return n + 6447
	case 41576704:
		return n + 6448
	case 41589601:
		return n + 6449
	case 41602500:
		return n + 6450
	case 41615401:
		return n + 6451
	case 41628304:
		return n + 6452
	case 41641209:
		return n + 6453
	case 41654116:
		return n + 6454
	case 41667025:
		return n + 6455
	case 41679936:
		return n + 6456
	case 41692849:
		return n + 6457
	case 41705764:
		return n + 6458
	case 41718681:
		return n + 6459
	case 41731600:
		return n + 6460
	case 41744521:
		return n + 6461
	case 41757444:
		return n + 6462
	case 41770369:
		return n + 6463
	case 41783296:
		return n + 6464
	case 41796225:
		return n + 6465
	case 41809156:
		return n + 6466
	case 41822089:
		return n + 6467
	case 41835024:
		return n + 6468
	case 41847961:
		return n + 6469
	case 41860900:
		return n + 6470
	case 41873841:
		return n + 6471
	case 41886784:
		return n + 6472
	case 41899729:
		return n + 6473
	case 41912676:
		return n + 6474
	case 41925625:
		return n + 6475
	case 41938576:
		return n + 6476
	case 41951529:
		return n + 6477
	case 41964484:
		return n + 6478
	case 41977441:
		return n + 6479
	case 41990400:
		return n + 6480
	case 42003361:
		return n + 6481
	case 42016324:
		return n + 6482
	case 42029289:
		return n + 6483
	case 42042256:
		return n + 6484
	case 42055225:
		return n + 6485
	case 42068196:
		return n + 6486
	case 42081169:
		return n + 6487
	case 42094144:
		return n + 6488
	case 42107121:
		return n + 6489
	case 42120100:
		return n + 6490
	case 42133081:
		return n + 6491
	case 42146064:
		return n + 6492
	case 42159049:
		return n + 6493
	case 42172036:
		return n + 6494
	case 42185025:
		return n + 6495
	case 42198016:
		return n + 6496
	case 42211009:
		return n + 6497
	case 42224004:
		return n + 6498
	case 42237001:
		return n + 6499
	case 42250000:
		return n + 6500
	case 42263001:
		return n + 6501
	case 42276004:
		return n + 6502
	case 42289009:
		return n + 6503
	case 42302016:
		return n + 6504
	case 42315025:
		return n + 6505
	case 42328036:
		return n + 6506
	case 42341049:
		return n + 6507
	case 42354064:
		return n + 6508
	case 42367081:
		return n + 6509
	case 42380100:
		return n + 6510
	case 42393121:
		return n + 6511
	case 42406144:
		return n + 6512
	case 42419169:
		return n + 6513
	case 42432196:
		return n + 6514
	case 42445225:
		return n + 6515
	case 42458256:
		return n + 6516
	case 42471289:
		return n + 6517
	case 42484324:
		return n + 6518
	case 42497361:
		return n + 6519
	case 42510400:
		return n + 6520
	case 42523441:
		return n + 6521
	case 42536484:
		return n + 6522
	case 42549529:
		return n + 6523
	case 42562576:
		return n + 6524
	case 42575625:
		return n + 6525
	case 42588676:
		return n + 6526
	case 42601729:
		return n + 6527
	case 42614784:
		return n + 6528
	case 42627841:
		return n + 6529
	case 42640900:
		return n + 6530
	case 42653961:
		return n + 6531
	case 42667024:
		return n + 6532
	case 42680089:
		return n + 6533
	case 42693156:
		return n + 6534
	case 42706225:
		return n + 6535
	case 42719296:
		return n + 6536
	case 42732369:
		return n + 6537
	case 42745444:
		return n + 6538
	case 42758521:
		return n + 6539
	case 42771600:
		return n + 6540
	case 42784681:
		return n + 6541
	case 42797764:
		return n + 6542
	case 42810849:
		return n + 6543
	case 42823936:
		return n + 6544
	case 42837025:
		return n + 6545
	case 42850116:
		return n + 6546
	case 42863209:
		return n + 6547
	case 42876304:
		return n + 6548
	case 42889401:
		return n + 6549
	case 42902500:
		return n + 6550
	case 42915601:
		return n + 6551
	case 42928704:
		return n + 6552
	case 42941809:
		return n + 6553
	case 42954916:
		return n + 6554
	case 42968025:
		return n + 6555
	case 42981136:
		return n + 6556
	case 42994249:
		return n + 6557
	case 43007364:
		return n + 6558
	case 43020481:
		return n + 6559
	case 43033600:
		return n + 6560
	case 43046721:
		return n + 6561
	case 43059844:
		return n + 6562
	case 43072969:
		return n + 6563
	case 43086096:
		return n + 6564
	case 43099225:
		return n + 6565
	case 43112356:
		return n + 6566
	case 43125489:
		return n + 6567
	case 43138624:
		return n + 6568
	case 43151761:
		return n + 6569
	case 43164900:
		return n + 6570
	case 43178041:
		return n + 6571
	case 43191184:
		return n + 6572
	case 43204329:
		return n + 6573
	case 43217476:
		return n + 6574
	case 43230625:
		return n + 6575
	case 43243776:
		return n + 6576
	case 43256929:
		return n + 6577
	case 43270084:
		return n + 6578
	case 43283241:
		return n + 6579
	case 43296400:
		return n + 6580
	case 43309561:
		return n + 6581
	case 43322724:
		return n + 6582
	case 43335889:
		return n + 6583
	case 43349056:
		return n + 6584
	case 43362225:
		return n + 6585
	case 43375396:
		return n + 6586
	case 43388569:
		return n + 6587
	case 43401744:
		return n + 6588
	case 43414921:
		return n + 6589
	case 43428100:
		return n + 6590
	case 43441281:
		return n + 6591
	case 43454464:
		return n + 6592
	case 43467649:
		return n + 6593
	case 43480836:
		return n + 6594
	case 43494025:
		return n + 6595
	case 43507216:
		return n + 6596
	case 43520409:
		return n + 6597
	case 43533604:
		return n + 6598
	case 43546801:
		return n + 6599
	case 43560000:
		return n + 6600
	case 43573201:
		return n + 6601
	case 43586404:
		return n + 6602
	case 43599609:
		return n + 6603
	case 43612816:
		return n + 6604
	case 43626025:
		return n + 6605
	case 43639236:
		return n + 6606
	case 43652449:
		return n + 6607
	case 43665664:
		return n + 6608
	case 43678881:
		return n + 6609
	case 43692100:
		return n + 6610
	case 43705321:
		return n + 6611
	case 43718544:
		return n + 6612
	case 43731769:
		return n + 6613
	case 43744996:
		return n + 6614
	case 43758225:
		return n + 6615
	case 43771456:
		return n + 6616
	case 43784689:
		return n + 6617
	case 43797924:
		return n + 6618
	case 43811161:
		return n + 6619
	case 43824400:
		return n + 6620
	case 43837641:
		return n + 6621
	case 43850884:
		return n + 6622
	case 43864129:
		return n + 6623
	case 43877376:
		return n + 6624
	case 43890625:
		return n + 6625
	case 43903876:
		return n + 6626
	case 43917129:
		return n + 6627
	case 43930384:
		return n + 6628
	case 43943641:
		return n + 6629
	case 43956900:
		return n + 6630
	case 43970161:
		return n + 6631
	case 43983424:
		return n + 6632
	case 43996689:
		return n + 6633
	case 44009956:
		return n + 6634
	case 44023225:
		return n + 6635
	case 44036496:
		return n + 6636
	case 44049769:
		return n + 6637
	case 44063044:
		return n + 6638
	case 44076321:
		return n + 6639
	case 44089600:
		return n + 6640
	case 44102881:
		return n + 6641
	case 44116164:
		return n + 6642
	case 44129449:
		return n + 6643
	case 44142736:
		return n + 6644
	case 44156025:
		return n + 6645
	case 44169316:
		return n + 6646
	case 44182609:
		return n + 6647
	case 44195904:
		return n + 6648
	case 44209201:
		return n + 6649
	case 44222500:
		return n + 6650
	case 44235801:
		return n + 6651
	case 44249104:
		return n + 6652
	case 44262409:
		return n + 6653
	case 44275716:
		return n + 6654
	case 44289025:
		return n + 6655
	case 44302336:
		return n + 6656
	case 44315649:
		return n + 6657
	case 44328964:
		return n + 6658
	case 44342281:
		return n + 6659
	case 44355600:
		return n + 6660
	case 44368921:
		return n + 6661
	case 44382244:
		return n + 6662
	case 44395569:
		return n + 6663
	case 44408896:
		return n + 6664
	case 44422225:
		return n + 6665
	case 44435556:
		return n + 6666
	case 44448889:
		return n + 6667
	case 44462224:
		return n + 6668
	case 44475561:
		return n + 6669
	case 44488900:
		return n + 6670
	case 44502241:
		return n + 6671
	case 44515584:
		return n + 6672
	case 44528929:
		return n + 6673
	case 44542276:
		return n + 6674
	case 44555625:
		return n + 6675
	case 44568976:
		return n + 6676
	case 44582329:
		return n + 6677
	case 44595684:
		return n + 6678
	case 44609041:
		return n + 6679
	case 44622400:
		return n + 6680
	case 44635761:
		return n + 6681
	case 44649124:
		return n + 6682
	case 44662489:
		return n + 6683
	case 44675856:
		return n + 6684
	case 44689225:
		return n + 6685
	case 44702596:
		return n + 6686
	case 44715969:
		return n + 6687
	case 44729344:
		return n + 6688
	case 44742721:
		return n + 6689
	case 44756100:
		return n + 6690
	case 44769481:
		return n + 6691
	case 44782864:
		return n + 6692
	case 44796249:
		return n + 6693
	case 44809636:
		return n + 6694
	case 44823025:
		return n + 6695
	case 44836416:
		return n + 6696
	case 44849809:
		return n + 6697
	case 44863204:
		return n + 6698
	case 44876601:
		return n + 6699
	case 44890000:
		return n + 6700
	case 44903401:
		return n + 6701
	case 44916804:
		return n + 6702
	case 44930209:
		return n + 6703
	case 44943616:
		return n + 6704
	case 44957025:
		return n + 6705
	case 44970436:
		return n + 6706
	case 44983849:
		return n + 6707
	case 44997264:
		return n + 6708
	case 45010681:
		return n + 6709
	case 45024100:
		return n + 6710
	case 45037521:
		return n + 6711
	case 45050944:
		return n + 6712
	case 45064369:
		return n + 6713
	case 45077796:
		return n + 6714
	case 45091225:
		return n + 6715
	case 45104656:
		return n + 6716
	case 45118089:
		return n + 6717
	case 45131524:
		return n + 6718
	case 45144961:
		return n + 6719
	case 45158400:
		return n + 6720
	case 45171841:
		return n + 6721
	case 45185284:
		return n + 6722
	case 45198729:
		return n + 6723
	case 45212176:
		return n + 6724
	case 45225625:
		return n + 6725
	case 45239076:
		return n + 6726
	case 45252529:
		return n + 6727
	case 45265984:
		return n + 6728
	case 45279441:
		return n + 6729
	case 45292900:
		return n + 6730
	case 45306361:
		return n + 6731
	case 45319824:
		return n + 6732
	case 45333289:
		return n + 6733
	case 45346756:
		return n + 6734
	case 45360225:
		return n + 6735
	case 45373696:
		return n + 6736
	case 45387169:
		return n + 6737
	case 45400644:
		return n + 6738
	case 45414121:
		return n + 6739
	case 45427600:
		return n + 6740
	case 45441081:
		return n + 6741
	case 45454564:
		return n + 6742
	case 45468049:
		return n + 6743
	case 45481536:
		return n + 6744
	case 45495025:
		return n + 6745
	case 45508516:
		return n + 6746
	case 45522009:
		return n + 6747
	case 45535504:
		return n + 6748
	case 45549001:
		return n + 6749
	case 45562500:
		return n + 6750
	case 45576001:
		return n + 6751
	case 45589504:
		return n + 6752
	case 45603009:
		return n + 6753
	case 45616516:
		return n + 6754
	case 45630025:
		return n + 6755
	case 45643536:
		return n + 6756
	case 45657049:
		return n + 6757
	case 45670564:
		return n + 6758
	case 45684081:
		return n + 6759
	case 45697600:
		return n + 6760
	case 45711121:
		return n + 6761
	case 45724644:
		return n + 6762
	case 45738169:
		return n + 6763
	case 45751696:
		return n + 6764
	case 45765225:
		return n + 6765
	case 45778756:
		return n + 6766
	case 45792289:
		return n + 6767
	case 45805824:
		return n + 6768
	case 45819361:
		return n + 6769
	case 45832900:
		return n + 6770
	case 45846441:
		return n + 6771
	case 45859984:
		return n + 6772
	case 45873529:
		return n + 6773
	case 45887076:
		return n + 6774
	case 45900625:
		return n + 6775
	case 45914176:
		return n + 6776
	case 45927729:
		return n + 6777
	case 45941284:
		return n + 6778
	case 45954841:
		return n + 6779
	case 45968400:
		return n + 6780
	case 45981961:
		return n + 6781
	case 45995524:
		return n + 6782
	case 46009089:
		return n + 6783
	case 46022656:
		return n + 6784
	case 46036225:
		return n + 6785
	case 46049796:
		return n + 6786
	case 46063369:
		return n + 6787
	case 46076944:
		return n + 6788
	case 46090521:
		return n + 6789
	case 46104100:
		return n + 6790
	case 46117681:
		return n + 6791
	case 46131264:
		return n + 6792
	case 46144849:
		return n + 6793
	case 46158436:
		return n + 6794
	case 46172025:
		return n + 6795
	case 46185616:
		return n + 6796
	case 46199209:
		return n + 6797
	case 46212804:
		return n + 6798
	case 46226401:
		return n + 6799
	case 46240000:
		return n + 6800
	case 46253601:
		return n + 6801
	case 46267204:
		return n + 6802
	case 46280809:
		return n + 6803
	case 46294416:
		return n + 6804
	case 46308025:
		return n + 6805
	case 46321636:
		return n + 6806
	case 46335249:
		return n + 6807
	case 46348864:
		return n + 6808
	case 46362481:
		return n + 6809
	case 46376100:
		return n + 6810
	case 46389721:
		return n + 6811
	case 46403344:
		return n + 6812
	case 46416969:
		return n + 6813
	case 46430596:
		return n + 6814
	case 46444225:
		return n + 6815
	case 46457856:
		return n + 6816
	case 46471489:
		return n + 6817
	case 46485124:
		return n + 6818
	case 46498761:
		return n + 6819
	case 46512400:
		return n + 6820
	case 46526041:
		return n + 6821
	case 46539684:
		return n + 6822
	case 46553329:
		return n + 6823
	case 46566976:
		return n + 6824
	case 46580625:
		return n + 6825
	case 46594276:
		return n + 6826
	case 46607929:
		return n + 6827
	case 46621584:
		return n + 6828
	case 46635241:
		return n + 6829
	case 46648900:
		return n + 6830
	case 46662561:
		return n + 6831
	case 46676224:
		return n + 6832
	case 46689889:
		return n + 6833
	case 46703556:
		return n + 6834
	case 46717225:
		return n + 6835
	case 46730896:
		return n + 6836
	case 46744569:
		return n + 6837
	case 46758244:
		return n + 6838
	case 46771921:
		return n + 6839
	case 46785600:
		return n + 6840
	case 46799281:
		return n + 6841
	case 46812964:
		return n + 6842
	case 46826649:
		return n + 6843
	case 46840336:
		return n + 6844
	case 46854025:
		return n + 6845
	case 46867716:
		return n + 6846
	case 46881409:
		return n + 6847
	case 46895104:
		return n + 6848
	case 46908801:
		return n + 6849
	case 46922500:
		return n + 6850
	case 46936201:
		return n + 6851
	case 46949904:
		return n + 6852
	case 46963609:
		return n + 6853
	case 46977316:
		return n + 6854
	case 46991025:
		return n + 6855
	case 47004736:
		return n + 6856
	case 47018449:
		return n + 6857
	case 47032164:
		return n + 6858
	case 47045881:
		return n + 6859
	case 47059600:
		return n + 6860
	case 47073321:
		return n + 6861
	case 47087044:
		return n + 6862
	case 47100769:
		return n + 6863
	case 47114496:
		return n + 6864
	case 47128225:
		return n + 6865
	case 47141956:
		return n + 6866
	case 47155689:
		return n + 6867
	case 47169424:
		return n + 6868
	case 47183161:
		return n + 6869
	case 47196900:
		return n + 6870
	case 47210641:
		return n + 6871
	case 47224384:
		return n + 6872
	case 47238129:
		return n + 6873
	case 47251876:
		return n + 6874
	case 47265625:
		return n + 6875
	case 47279376:
		return n + 6876
	case 47293129:
		return n + 6877
	case 47306884:
		return n + 6878
	case 47320641:
		return n + 6879
	case 47334400:
		return n + 6880
	case 47348161:
		return n + 6881
	case 47361924:
		return n + 6882
	case 47375689:
		return n + 6883
	case 47389456:
		return n + 6884
	case 47403225:
		return n + 6885
	case 47416996:
		return n + 6886
	case 47430769:
		return n + 6887
	case 47444544:
		return n + 6888
	case 47458321:
		return n + 6889
	case 47472100:
		return n + 6890
	case 47485881:
		return n + 6891
	case 47499664:
		return n + 6892
	case 47513449:
		return n + 6893
	case 47527236:
		return n + 6894
	case 47541025:
		return n + 6895
	case 47554816:
		return n + 6896
	case 47568609:
		return n + 6897
	case 47582404:
		return n + 6898
	case 47596201:
		return n + 6899
	case 47610000:
		return n + 6900
	case 47623801:
		return n + 6901
	case 47637604:
		return n + 6902
	case 47651409:
		return n + 6903
	case 47665216:
		return n + 6904
	case 47679025:
		return n + 6905
	case 47692836:
		return n + 6906
	case 47706649:
		return n + 6907
	case 47720464:
		return n + 6908
	case 47734281:
		return n + 6909
	case 47748100:
		return n + 6910
	case 47761921:
		return n + 6911
	case 47775744:
		return n + 6912
	case 47789569:
		return n + 6913
	case 47803396:
		return n + 6914
	case 47817225:
		return n + 6915
	case 47831056:
		return n + 6916
	case 47844889:
		return n + 6917
	case 47858724:
		return n + 6918
	case 47872561:
		return n + 6919
	case 47886400:
		return n + 6920
	case 47900241:
		return n + 6921
	case 47914084:
		return n + 6922
	case 47927929:
		return n + 6923
	case 47941776:
		return n + 6924
	case 47955625:
		return n + 6925
	case 47969476:
		return n + 6926
	case 47983329:
		return n + 6927
	case 47997184:
		return n + 6928
	case 48011041:
		return n + 6929
	case 48024900:
		return n + 6930
	case 48038761:
		return n + 6931
	case 48052624:
		return n + 6932
	case 48066489:
		return n + 6933
	case 48080356:
		return n + 6934
	case 48094225:
		return n + 6935
	case 48108096:
		return n + 6936
	case 48121969:
		return n + 6937
	case 48135844:
		return n + 6938
	case 48149721:
		return n + 6939
	case 48163600:
		return n + 6940
	case 48177481:
		return n + 6941
	case 48191364:
		return n + 6942
	case 48205249:
		return n + 6943
	case 48219136:
		return n + 6944
	case 48233025:
		return n + 6945
	case 48246916:
		return n + 6946
	case 48260809:
		return n + 6947
	case 48274704:
		return n + 6948
	case 48288601:
		return n + 6949
	case 48302500:
		return n + 6950
	case 48316401:
		return n + 6951
	case 48330304:
		return n + 6952
	case 48344209:
		return n + 6953
	case 48358116:
		return n + 6954
	case 48372025:
		return n + 6955
	case 48385936:
		return n + 6956
	case 48399849:
		return n + 6957
	case 48413764:
		return n + 6958
	case 48427681:
		return n + 6959
	case 48441600:
		return n + 6960
	case 48455521:
		return n + 6961
	case 48469444:
		return n + 6962
	case 48483369:
		return n + 6963
	case 48497296:
		return n + 6964
	case 48511225:
		return n + 6965
	case 48525156:
		return n + 6966
	case 48539089:
		return n + 6967
	case 48553024:
		return n + 6968
	case 48566961:
		return n + 6969
	case 48580900:
		return n + 6970
	case 48594841:
		return n + 6971
	case 48608784:
		return n + 6972
	case 48622729:
		return n + 6973
	case 48636676:
		return n + 6974
	case 48650625:
		return n + 6975
	case 48664576:
		return n + 6976
	case 48678529:
		return n + 6977
	case 48692484:
		return n + 6978
	case 48706441:
		return n + 6979
	case 48720400:
		return n + 6980
	case 48734361:
		return n + 6981
	case 48748324:
		return n + 6982
	case 48762289:
		return n + 6983
	case 48776256:
		return n + 6984
	case 48790225:
		return n + 6985
	case 48804196:
		return n + 6986
	case 48818169:
		return n + 6987
	case 48832144:
		return n + 6988
	case 48846121:
		return n + 6989
	case 48860100:
		return n + 6990
	case 48874081:
		return n + 6991
	case 48888064:
		return n + 6992
	case 48902049:
		return n + 6993
	case 48916036:
		return n + 6994
	case 48930025:
		return n + 6995
	case 48944016:
		return n + 6996
	case 48958009:
		return n + 6997
	case 48972004:
		return n + 6998
	case 48986001:
		return n + 6999
	case 49000000:
		return n + 7000
	case 49014001:
		return n + 7001
	case 49028004:
		return n + 7002
	case 49042009:
		return n + 7003
	case 49056016:
		return n + 7004
	case 49070025:
		return n + 7005
	case 49084036:
		return n + 7006
	case 49098049:
		return n + 7007
	case 49112064:
		return n + 7008
	case 49126081:
		return n + 7009
	case 49140100:
		return n + 7010
	case 49154121:
		return n + 7011
	case 49168144:
		return n + 7012
	case 49182169:
		return n + 7013
	case 49196196:
		return n + 7014
	case 49210225:
		return n + 7015
	case 49224256:
		return n + 7016
	case 49238289:
		return n + 7017
	case 49252324:
		return n + 7018
	case 49266361:
		return n + 7019
	case 49280400:
		return n + 7020
	case 49294441:
		return n + 7021
	case 49308484:
		return n + 7022
	case 49322529:
		return n + 7023
	case 49336576:
		return n + 7024
	case 49350625:
		return n + 7025
	case 49364676:
		return n + 7026
	case 49378729:
		return n + 7027
	case 49392784:
		return n + 7028
	case 49406841:
		return n + 7029
	case 49420900:
		return n + 7030
	case 49434961:
		return n + 7031
	case 49449024:
		return n + 7032
	case 49463089:
		return n + 7033
	case 49477156:
		return n + 7034
	case 49491225:
		return n + 7035
	case 49505296:
		return n + 7036
	case 49519369:
		return n + 7037
	case 49533444:
		return n + 7038
	case 49547521:
		return n + 7039
	case 49561600:
		return n + 7040
	case 49575681:
		return n + 7041
	case 49589764:
		return n + 7042
	case 49603849:
		return n + 7043
	case 49617936:
		return n + 7044
	case 49632025:
		return n + 7045
	case 49646116:
		return n + 7046
	case 49660209:
		return n + 7047
	case 49674304:
		return n + 7048
	case 49688401:
		return n + 7049
	case 49702500:
		return n + 7050
	case 49716601:
		return n + 7051
	case 49730704:
		return n + 7052
	case 49744809:
		return n + 7053
	case 49758916:
		return n + 7054
	case 49773025:
		return n + 7055
	case 49787136:
		return n + 7056
	case 49801249:
		return n + 7057
	case 49815364:
		return n + 7058
	case 49829481:
		return n + 7059
	case 49843600:
		return n + 7060
	case 49857721:
		return n + 7061
	case 49871844:
		return n + 7062
	case 49885969:
		return n + 7063
	case 49900096:
		return n + 7064
	case 49914225:
		return n + 7065
	case 49928356:
		return n + 7066
	case 49942489:
		return n + 7067
	case 49956624:
		return n + 7068
	case 49970761:
		return n + 7069
	case 49984900:
		return n + 7070
	case 49999041:
		return n + 7071
	case 50013184:
		return n + 7072
	case 50027329:
		return n + 7073
	case 50041476:
		return n + 7074
	case 50055625:
		return n + 7075
	case 50069776:
		return n + 7076
	case 50083929:
		return n + 7077
	case 50098084:
		return n + 7078
	case 50112241:
		return n + 7079
	case 50126400:
		return n + 7080
	case 50140561:
		return n + 7081
	case 50154724:
		return n + 7082
	case 50168889:
		return n + 7083
	case 50183056:
		return n + 7084
	case 50197225:
		return n + 7085
	case 50211396:
		return n + 7086
	case 50225569:
		return n + 7087
	case 50239744:
		return n + 7088
	case 50253921:
		return n + 7089
	case 50268100:
		return n + 7090
	case 50282281:
		return n + 7091
	case 50296464:
		return n + 7092
	case 50310649:
		return n + 7093
	case 50324836:
		return n + 7094
	case 50339025:
		return n + 7095
	case 50353216:
		return n + 7096
	case 50367409:
		return n + 7097
	case 50381604:
		return n + 7098
	case 50395801:
		return n + 7099
	case 50410000:
		return n + 7100
	case 50424201:
		return n + 7101
	case 50438404:
		return n + 7102
	case 50452609:
		return n + 7103
	case 50466816:
		return n + 7104
	case 50481025:
		return n + 7105
	case 50495236:
		return n + 7106
	case 50509449:
		return n + 7107
	case 50523664:
		return n + 7108
	case 50537881:
		return n + 7109
	case 50552100:
		return n + 7110
	case 50566321:
		return n + 7111
	case 50580544:
		return n + 7112
	case 50594769:
		return n + 7113
	case 50608996:
		return n + 7114
	case 50623225:
		return n + 7115
	case 50637456:
		return n + 7116
	case 50651689:
		return n + 7117
	case 50665924:
		return n + 7118
	case 50680161:
		return n + 7119
	case 50694400:
		return n + 7120
	case 50708641:
		return n + 7121
	case 50722884:
		return n + 7122
	case 50737129:
		return n + 7123
	case 50751376:
		return n + 7124
	case 50765625:
		return n + 7125
	case 50779876:
		return n + 7126
	case 50794129:
		return n + 7127
	case 50808384:
		return n + 7128
	case 50822641:
		return n + 7129
	case 50836900:
		return n + 7130
	case 50851161:
		return n + 7131
	case 50865424:
		return n + 7132
	case 50879689:
		return n + 7133
	case 50893956:
		return n + 7134
	case 50908225:
		return n + 7135
	case 50922496:
		return n + 7136
	case 50936769:
		return n + 7137
	case 50951044:
		return n + 7138
	case 50965321:
		return n + 7139
	case 50979600:
		return n + 7140
	case 50993881:
		return n + 7141
	case 51008164:
		return n + 7142
	case 51022449:
		return n + 7143
	case 51036736:
		return n + 7144
	case 51051025:
		return n + 7145
	case 51065316:
		return n + 7146
	case 51079609:
		return n + 7147
	case 51093904:
		return n + 7148
	case 51108201:
		return n + 7149
	case 51122500:
		return n + 7150
	case 51136801:
		return n + 7151
	case 51151104:
		return n + 7152
	case 51165409:
		return n + 7153
	case 51179716:
		return n + 7154
	case 51194025:
		return n + 7155
	case 51208336:
		return n + 7156
	case 51222649:
		return n + 7157
	case 51236964:
		return n + 7158
	case 51251281:
		return n + 7159
	case 51265600:
		return n + 7160
	case 51279921:
		return n + 7161
	case 51294244:
		return n + 7162
	case 51308569:
		return n + 7163
	case 51322896:
		return n + 7164
	case 51337225:
		return n + 7165
	case 51351556:
		return n + 7166
	case 51365889:
		return n + 7167
	case 51380224:
		return n + 7168
	case 51394561:
		return n + 7169
	case 51408900:
		return n + 7170
	case 51423241:
		return n + 7171
	case 51437584:
		return n + 7172
	case 51451929:
		return n + 7173
	case 51466276:
		return n + 7174
	case 51480625:
		return n + 7175
	case 51494976:
		return n + 7176
	case 51509329:
		return n + 7177
	case 51523684:
		return n + 7178
	case 51538041:
		return n + 7179
	case 51552400:
		return n + 7180
	case 51566761:
		return n + 7181
	case 51581124:
		return n + 7182
	case 51595489:
		return n + 7183
	case 51609856:
		return n + 7184
	case 51624225:
		return n + 7185
	case 51638596:
		return n + 7186
	case 51652969:
		return n + 7187
	case 51667344:
		return n + 7188
	case 51681721:
		return n + 7189
	case 51696100:
		return n + 7190
	case 51710481:
		return n + 7191
	case 51724864:
		return n + 7192
	case 51739249:
		return n + 7193
	case 51753636:
		return n + 7194
	case 51768025:
		return n + 7195
	case 51782416:
		return n + 7196
	case 51796809:
		return n + 7197
	case 51811204:
		return n + 7198
	case 51825601:
		return n + 7199
	case 51840000:
		return n + 7200
	case 51854401:
		return n + 7201
	case 51868804:
		return n + 7202
	case 51883209:
		return n + 7203
	case 51897616:
		return n + 7204
	case 51912025:
		return n + 7205
	case 51926436:
		return n + 7206
	case 51940849:
		return n + 7207
	case 51955264:
		return n + 7208
	case 51969681:
		return n + 7209
	case 51984100:
		return n + 7210
	case 51998521:
		return n + 7211
	case 52012944:
		return n + 7212
	case 52027369:
		return n + 7213
	case 52041796:
		return n + 7214
	case 52056225:
		return n + 7215
	case 52070656:
		return n + 7216
	case 52085089:
		return n + 7217
	case 52099524:
		return n + 7218
	case 52113961:
		return n + 7219
	case 52128400:
		return n + 7220
	case 52142841:
		return n + 7221
	case 52157284:
		return n + 7222
	case 52171729:
		return n + 7223
	case 52186176:
		return n + 7224
	case 52200625:
		return n + 7225
	case 52215076:
		return n + 7226
	case 52229529:
		return n + 7227
	case 52243984:
		return n + 7228
	case 52258441:
		return n + 7229
	case 52272900:
		return n + 7230
	case 52287361:
		return n + 7231
	case 52301824:
		return n + 7232
	case 52316289:
		return n + 7233
	case 52330756:
		return n + 7234
	case 52345225:
		return n + 7235
	case 52359696:
		return n + 7236
	case 52374169:
		return n + 7237
	case 52388644:
		return n + 7238
	case 52403121:
		return n + 7239
	case 52417600:
		return n + 7240
	case 52432081:
		return n + 7241
	case 52446564:
		return n + 7242
	case 52461049:
		return n + 7243
	case 52475536:
		return n + 7244
	case 52490025:
		return n + 7245
	case 52504516:
		return n + 7246
	case 52519009:
		return n + 7247
	case 52533504:
		return n + 7248
	case 52548001:
		return n + 7249
	case 52562500:
		return n + 7250
	case 52577001:
		return n + 7251
	case 52591504:
		return n + 7252
	case 52606009:
		return n + 7253
	case 52620516:
		return n + 7254
	case 52635025:
		return n + 7255
	case 52649536:
		return n + 7256
	case 52664049:
		return n + 7257
	case 52678564:
		return n + 7258
	case 52693081:
		return n + 7259
	case 52707600:
		return n + 7260
	case 52722121:
		return n + 7261
	case 52736644:
		return n + 7262
	case 52751169:
		return n + 7263
	case 52765696:
		return n + 7264
	case 52780225:
		return n + 7265
	case 52794756:
		return n + 7266
	case 52809289:
		return n + 7267
	case 52823824:
		return n + 7268
	case 52838361:
		return n + 7269
	case 52852900:
		return n + 7270
	case 52867441:
		return n + 7271
	case 52881984:
		return n + 7272
	case 52896529:
		return n + 7273
	case 52911076:
		return n + 7274
	case 52925625:
		return n + 7275
	case 52940176:
		return n + 7276
	case 52954729:
		return n + 7277
	case 52969284:
		return n + 7278
	case 52983841:
		return n + 7279
	case 52998400:
		return n + 7280
	case 53012961:
		return n + 7281
	case 53027524:
		return n + 7282
	case 53042089:
		return n + 7283
	case 53056656:
		return n + 7284
	case 53071225:
		return n + 7285
	case 53085796:
		return n + 7286
	case 53100369:
		return n + 7287
	case 53114944:
		return n + 7288
	case 53129521:
		return n + 7289
	case 53144100:
		return n + 7290
	case 53158681:
		return n + 7291
	case 53173264:
		return n + 7292
	case 53187849:
		return n + 7293
	case 53202436:
		return n + 7294
	case 53217025:
		return n + 7295
	case 53231616:
		return n + 7296
	case 53246209:
		return n + 7297
	case 53260804:
		return n + 7298
	case 53275401:
		return n + 7299
	case 53290000:
		return n + 7300
	case 53304601:
		return n + 7301
	case 53319204:
		return n + 7302
	case 53333809:
		return n + 7303
	case 53348416:
		return n + 7304
	case 53363025:
		return n + 7305
	case 53377636:
		return n + 7306
	case 53392249:
		return n + 7307
	case 53406864:
		return n + 7308
	case 53421481:
		return n + 7309
	case 53436100:
		return n + 7310
	case 53450721:
		return n + 7311
	case 53465344:
		return n + 7312
	case 53479969:
		return n + 7313
	case 53494596:
		return n + 7314
	case 53509225:
		return n + 7315
	case 53523856:
		return n + 7316
	case 53538489:
		return n + 7317
	case 53553124:
		return n + 7318
	case 53567761:
		return n + 7319
	case 53582400:
		return n + 7320
	case 53597041:
		return n + 7321
	case 53611684:
		return n + 7322
	case 53626329:
		return n + 7323
	case 53640976:
		return n + 7324
	case 53655625:
		return n + 7325
	case 53670276:
		return n + 7326
	case 53684929:
		return n + 7327
	case 53699584:
		return n + 7328
	case 53714241:
		return n + 7329
	case 53728900:
		return n + 7330
	case 53743561:
		return n + 7331
	case 53758224:
		return n + 7332
	case 53772889:
		return n + 7333
	case 53787556:
		return n + 7334
	case 53802225:
		return n + 7335
	case 53816896:
		return n + 7336
	case 53831569:
		return n + 7337
	case 53846244:
		return n + 7338
	case 53860921:
		return n + 7339
	case 53875600:
		return n + 7340
	case 53890281:
		return n + 7341
	case 53904964:
		return n + 7342
	case 53919649:
		return n + 7343
	case 53934336:
		return n + 7344
	case 53949025:
		return n + 7345
	case 53963716:
		return n + 7346
	case 53978409:
		return n + 7347
	case 53993104:
		return n + 7348
	case 54007801:
		return n + 7349
	case 54022500:
		return n + 7350
	case 54037201:
		return n + 7351
	case 54051904:
		return n + 7352
	case 54066609:
		return n + 7353
	case 54081316:
		return n + 7354
	case 54096025:
		return n + 7355
	case 54110736:
		return n + 7356
	case 54125449:
		return n + 7357
	case 54140164:
		return n + 7358
	case 54154881:
		return n + 7359
	case 54169600:
		return n + 7360
	case 54184321:
		return n + 7361
	case 54199044:
		return n + 7362
	case 54213769:
		return n + 7363
	case 54228496:
		return n + 7364
	case 54243225:
		return n + 7365
	case 54257956:
		return n + 7366
	case 54272689:
		return n + 7367
	case 54287424:
		return n + 7368
	case 54302161:
		return n + 7369
	case 54316900:
		return n + 7370
	case 54331641:
		return n + 7371
	case 54346384:
		return n + 7372
	case 54361129:
		return n + 7373
	case 54375876:
		return n + 7374
	case 54390625:
		return n + 7375
	case 54405376:
		return n + 7376
	case 54420129:
		return n + 7377
	case 54434884:
		return n + 7378
	case 54449641:
		return n + 7379
	case 54464400:
		return n + 7380
	case 54479161:
		return n + 7381
	case 54493924:
		return n + 7382
	case 54508689:
		return n + 7383
	case 54523456:
		return n + 7384
	case 54538225:
		return n + 7385
	case 54552996:
		return n + 7386
	case 54567769:
		return n + 7387
	case 54582544:
		return n + 7388
	case 54597321:
		return n + 7389
	case 54612100:
		return n + 7390
	case 54626881:
		return n + 7391
	case 54641664:
		return n + 7392
	case 54656449:
		return n + 7393
	case 54671236:
		return n + 7394
	case 54686025:
		return n + 7395
	case 54700816:
		return n + 7396
	case 54715609:
		return n + 7397
	case 54730404:
		return n + 7398
	case 54745201:
		return n + 7399
	case 54760000:
		return n + 7400
	case 54774801:
		return n + 7401
	case 54789604:
		return n + 7402
	case 54804409:
		return n + 7403
	case 54819216:
		return n + 7404
	case 54834025:
		return n + 7405
	case 54848836:
		return n + 7406
	case 54863649:
		return n + 7407
	case 54878464:
		return n + 7408
	case 54893281:
		return n + 7409
	case 54908100:
		return n + 7410
	case 54922921:
		return n + 7411
	case 54937744:
		return n + 7412
	case 54952569:
		return n + 7413
	case 54967396:
		return n + 7414
	case 54982225:
		return n + 7415
	case 54997056:
		return n + 7416
	case 55011889:
		return n + 7417
	case 55026724:
		return n + 7418
	case 55041561:
		return n + 7419
	case 55056400:
		return n + 7420
	case 55071241:
		return n + 7421
	case 55086084:
		return n + 7422
	case 55100929:
		return n + 7423
	case 55115776:
		return n + 7424
	case 55130625:
		return n + 7425
	case 55145476:
		return n + 7426
	case 55160329:
		return n + 7427
	case 55175184:
		return n + 7428
	case 55190041:
		return n + 7429
	case 55204900:
		return n + 7430
	case 55219761:
		return n + 7431
	case 55234624:
		return n + 7432
	case 55249489:
		return n + 7433
	case 55264356:
		return n + 7434
	case 55279225:
		return n + 7435
	case 55294096:
		return n + 7436
	case 55308969:
		return n + 7437
	case 55323844:
		return n + 7438
	case 55338721:
		return n + 7439
	case 55353600:
		return n + 7440
	case 55368481:
		return n + 7441
	case 55383364:
		return n + 7442
	case 55398249:
		return n + 7443
	case 55413136:
		return n + 7444
	case 55428025:
		return n + 7445
	case 55442916:
		return n + 7446
	case 55457809:
		return n + 7447
	case 55472704:
		return n + 7448
	case 55487601:
		return n + 7449
	case 55502500:
		return n + 7450
	case 55517401:
		return n + 7451
	case 55532304:
		return n + 7452
	case 55547209:
		return n + 7453
	case 55562116:
		return n + 7454
	case 55577025:
		return n + 7455
	case 55591936:
		return n + 7456
	case 55606849:
		return n + 7457
	case 55621764:
		return n + 7458
	case 55636681:
		return n + 7459
	case 55651600:
		return n + 7460
	case 55666521:
		return n + 7461
	case 55681444:
		return n + 7462
	case 55696369:
		return n + 7463
	case 55711296:
		return n + 7464
	case 55726225:
		return n + 7465
	case 55741156:
		return n + 7466
	case 55756089:
		return n + 7467
	case 55771024:
		return n + 7468
	case 55785961:
		return n + 7469
	case 55800900:
		return n + 7470
	case 55815841:
		return n + 7471
	case 55830784:
		return n + 7472
	case 55845729:
		return n + 7473
	case 55860676:
		return n + 7474
	case 55875625:
		return n + 7475
	case 55890576:
		return n + 7476
	case 55905529:
		return n + 7477
	case 55920484:
		return n + 7478
	case 55935441:
		return n + 7479
	case 55950400:
		return n + 7480
	case 55965361:
		return n + 7481
	case 55980324:
		return n + 7482
	case 55995289:
		return n + 7483
	case 56010256:
		return n + 7484
	case 56025225:
		return n + 7485
	case 56040196:
		return n + 7486
	case 56055169:
		return n + 7487
	case 56070144:
		return n + 7488
	case 56085121:
		return n + 7489
	case 56100100:
		return n + 7490
	case 56115081:
		return n + 7491
	case 56130064:
		return n + 7492
	case 56145049:
		return n + 7493
	case 56160036:
		return n + 7494
	case 56175025:
		return n + 7495
	case 56190016:
		return n + 7496
	case 56205009:
		return n + 7497
	case 56220004:
		return n + 7498
	case 56235001:
		return n + 7499
	case 56250000:
		return n + 7500
	case 56265001:
		return n + 7501
	case 56280004:
		return n + 7502
	case 56295009:
		return n + 7503
	case 56310016:
		return n + 7504
	case 56325025:
		return n + 7505
	case 56340036:
		return n + 7506
	case 56355049:
		return n + 7507
	case 56370064:
		return n + 7508
	case 56385081:
		return n + 7509
	case 56400100:
		return n + 7510
	case 56415121:
		return n + 7511
	case 56430144:
		return n + 7512
	case 56445169:
		return n + 7513
	case 56460196:
		return n + 7514
	case 56475225:
		return n + 7515
	case 56490256:
		return n + 7516
	case 56505289:
		return n + 7517
	case 56520324:
		return n + 7518
	case 56535361:
		return n + 7519
	case 56550400:
		return n + 7520
	case 56565441:
		return n + 7521
	case 56580484:
		return n + 7522
	case 56595529:
		return n + 7523
	case 56610576:
		return n + 7524
	case 56625625:
		return n + 7525
	case 56640676:
		return n + 7526
	case 56655729:
		return n + 7527
	case 56670784:
		return n + 7528
	case 56685841:
		return n + 7529
	case 56700900:
		return n + 7530
	case 56715961:
		return n + 7531
	case 56731024:
		return n + 7532
	case 56746089:
		return n + 7533
	case 56761156:
		return n + 7534
	case 56776225:
		return n + 7535
	case 56791296:
		return n + 7536
	case 56806369:
		return n + 7537
	case 56821444:
		return n + 7538
	case 56836521:
		return n + 7539
	case 56851600:
		return n + 7540
	case 56866681:
		return n + 7541
	case 56881764:
		return n + 7542
	case 56896849:
		return n + 7543
	case 56911936:
		return n + 7544
	case 56927025:
		return n + 7545
	case 56942116:
		return n + 7546
	case 56957209:
		return n + 7547
	case 56972304:
		return n + 7548
	case 56987401:
		return n + 7549
	case 57002500:
		return n + 7550
	case 57017601:
		return n + 7551
	case 57032704:
		return n + 7552
	case 57047809:
		return n + 7553
	case 57062916:
		return n + 7554
	case 57078025:
		return n + 7555
	case 57093136:
		return n + 7556
	case 57108249:
		return n + 7557
	case 57123364:
		return n + 7558
	case 57138481:
		return n + 7559
	case 57153600:
		return n + 7560
	case 57168721:
		return n + 7561
	case 57183844:
		return n + 7562
	case 57198969:
		return n + 7563
	case 57214096:
		return n + 7564
	case 57229225:
		return n + 7565
	case 57244356:
		return n + 7566
	case 57259489:
		return n + 7567
	case 57274624:
		return n + 7568
	case 57289761:
		return n + 7569
	case 57304900:
		return n + 7570
	case 57320041:
		return n + 7571
	case 57335184:
		return n + 7572
	case 57350329:
		return n + 7573
	case 57365476:
		return n + 7574
	case 57380625:
		return n + 7575
	case 57395776:
		return n + 7576
	case 57410929:
		return n + 7577
	case 57426084:
		return n + 7578
	case 57441241:
		return n + 7579
	case 57456400:
		return n + 7580
	case 57471561:
		return n + 7581
	case 57486724:
		return n + 7582
	case 57501889:
		return n + 7583
	case 57517056:
		return n + 7584
	case 57532225:
		return n + 7585
	case 57547396:
		return n + 7586
	case 57562569:
		return n + 7587
	case 57577744:
		return n + 7588
	case 57592921:
		return n + 7589
	case 57608100:
		return n + 7590
	case 57623281:
		return n + 7591
	case 57638464:
		return n + 7592
	case 57653649:
		return n + 7593
	case 57668836:
		return n + 7594
	case 57684025:
		return n + 7595
	case 57699216:
		return n + 7596
	case 57714409:
		return n + 7597
	case 57729604:
		return n + 7598
	case 57744801:
		return n + 7599
	case 57760000:
		return n + 7600
	case 57775201:
		return n + 7601
	case 57790404:
		return n + 7602
	case 57805609:
		return n + 7603
	case 57820816:
		return n + 7604
	case 57836025:
		return n + 7605
	case 57851236:
		return n + 7606
	case 57866449:
		return n + 7607
	case 57881664:
		return n + 7608
	case 57896881:
		return n + 7609
	case 57912100:
		return n + 7610
	case 57927321:
		return n + 7611
	case 57942544:
		return n + 7612
	case 57957769:
		return n + 7613
	case 57972996:
		return n + 7614
	case 57988225:
		return n + 7615
	case 58003456:
		return n + 7616
	case 58018689:
		return n + 7617
	case 58033924:
		return n + 7618
	case 58049161:
		return n + 7619
	case 58064400:
		return n + 7620
	case 58079641:
		return n + 7621
	case 58094884:
		return n + 7622
	case 58110129:
		return n + 7623
	case 58125376:
		return n + 7624
	case 58140625:
		return n + 7625
	case 58155876:
		return n + 7626
	case 58171129:
		return n + 7627
	case 58186384:
		return n + 7628
	case 58201641:
		return n + 7629
	case 58216900:
		return n + 7630
	case 58232161:
		return n + 7631
	case 58247424:
		return n + 7632
	case 58262689:
		return n + 7633
	case 58277956:
		return n + 7634
	case 58293225:
		return n + 7635
	case 58308496:
		return n + 7636
	case 58323769:
		return n + 7637
	case 58339044:
		return n + 7638
	case 58354321:
		return n + 7639
	case 58369600:
		return n + 7640
	case 58384881:
		return n + 7641
	case 58400164:
		return n + 7642
	case 58415449:
		return n + 7643
	case 58430736:
		return n + 7644
	case 58446025:
		return n + 7645
	case 58461316:
		return n + 7646
	case 58476609:
		return n + 7647
	case 58491904:
		return n + 7648
	case 58507201:
		return n + 7649
	case 58522500:
		return n + 7650
	case 58537801:
		return n + 7651
	case 58553104:
		return n + 7652
	case 58568409:
		return n + 7653
	case 58583716:
		return n + 7654
	case 58599025:
		return n + 7655
	case 58614336:
		return n + 7656
	case 58629649:
		return n + 7657
	case 58644964:
		return n + 7658
	case 58660281:
		return n + 7659
	case 58675600:
		return n + 7660
	case 58690921:
		return n + 7661
	case 58706244:
		return n + 7662
	case 58721569:
		return n + 7663
	case 58736896:
		return n + 7664
	case 58752225:
		return n + 7665
	case 58767556:
		return n + 7666
	case 58782889:
		return n + 7667
	case 58798224:
		return n + 7668
	case 58813561:
		return n + 7669
	case 58828900:
		return n + 7670
	case 58844241:
		return n + 7671
	case 58859584:
		return n + 7672
	case 58874929:
		return n + 7673
	case 58890276:
		return n + 7674
	case 58905625:
		return n + 7675
	case 58920976:
		return n + 7676
	case 58936329:
		return n + 7677
	case 58951684:
		return n + 7678
	case 58967041:
		return n + 7679
	case 58982400:
		return n + 7680
	case 58997761:
		return n + 7681
	case 59013124:
		return n + 7682
	case 59028489:
		return n + 7683
	case 59043856:
		return n + 7684
	case 59059225:
		return n + 7685
	case 59074596:
		return n + 7686
	case 59089969:
		return n + 7687
	case 59105344:
		return n + 7688
	case 59120721:
		return n + 7689
	case 59136100:
		return n + 7690
	case 59151481:
		return n + 7691
	case 59166864:
		return n + 7692
	case 59182249:
		return n + 7693
	case 59197636:
		return n + 7694
	case 59213025:
		return n + 7695
	case 59228416:
		return n + 7696
	case 59243809:
		return n + 7697
	case 59259204:
		return n + 7698
	case 59274601:
		return n + 7699
	case 59290000:
		return n + 7700
	case 59305401:
		return n + 7701
	case 59320804:
		return n + 7702
	case 59336209:
		return n + 7703
	case 59351616:
		return n + 7704
	case 59367025:
		return n + 7705
	case 59382436:
		return n + 7706
	case 59397849:
		return n + 7707
	case 59413264:
		return n + 7708
	case 59428681:
		return n + 7709
	case 59444100:
		return n + 7710
	case 59459521:
		return n + 7711
	case 59474944:
		return n + 7712
	case 59490369:
		return n + 7713
	case 59505796:
		return n + 7714
	case 59521225:
		return n + 7715
	case 59536656:
		return n + 7716
	case 59552089:
		return n + 7717
	case 59567524:
		return n + 7718
	case 59582961:
		return n + 7719
	case 59598400:
		return n + 7720
	case 59613841:
		return n + 7721
	case 59629284:
		return n + 7722
	case 59644729:
		return n + 7723
	case 59660176:
		return n + 7724
	case 59675625:
		return n + 7725
	case 59691076:
		return n + 7726
	case 59706529:
		return n + 7727
	case 59721984:
		return n + 7728
	case 59737441:
		return n + 7729
	case 59752900:
		return n + 7730
	case 59768361:
		return n + 7731
	case 59783824:
		return n + 7732
	case 59799289:
		return n + 7733
	case 59814756:
		return n + 7734
	case 59830225:
		return n + 7735
	case 59845696:
		return n + 7736
	case 59861169:
		return n + 7737
	case 59876644:
		return n + 7738
	case 59892121:
		return n + 7739
	case 59907600:
		return n + 7740
	case 59923081:
		return n + 7741
	case 59938564:
		return n + 7742
	case 59954049:
		return n + 7743
	case 59969536:
		return n + 7744
	case 59985025:
		return n + 7745
	case 60000516:
		return n + 7746
	case 60016009:
		return n + 7747
	case 60031504:
		return n + 7748
	case 60047001:
		return n + 7749
	case 60062500:
		return n + 7750
	case 60078001:
		return n + 7751
	case 60093504:
		return n + 7752
	case 60109009:
		return n + 7753
	case 60124516:
		return n + 7754
	case 60140025:
		return n + 7755
	case 60155536:
		return n + 7756
	case 60171049:
		return n + 7757
	case 60186564:
		return n + 7758
	case 60202081:
		return n + 7759
	case 60217600:
		return n + 7760
	case 60233121:
		return n + 7761
	case 60248644:
		return n + 7762
	case 60264169:
		return n + 7763
	case 60279696:
		return n + 7764
	case 60295225:
		return n + 7765
	case 60310756:
		return n + 7766
	case 60326289:
		return n + 7767
	case 60341824:
		return n + 7768
	case 60357361:
		return n + 7769
	case 60372900:
		return n + 7770
	case 60388441:
		return n + 7771
	case 60403984:
		return n + 7772
	case 60419529:
		return n + 7773
	case 60435076:
		return n + 7774
	case 60450625:
		return n + 7775
	case 60466176:
		return n + 7776
	case 60481729:
		return n + 7777
	case 60497284:
		return n + 7778
	case 60512841:
		return n + 7779
	case 60528400:
		return n + 7780
	case 60543961:
		return n + 7781
	case 60559524:
		return n + 7782
	case 60575089:
		return n + 7783
	case 60590656:
		return n + 7784
	case 60606225:
		return n + 7785
	case 60621796:
		return n + 7786
	case 60637369:
		return n + 7787
	case 60652944:
		return n + 7788
	case 60668521:
		return n + 7789
	case 60684100:
		return n + 7790
	case 60699681:
		return n + 7791
	case 60715264:
		return n + 7792
	case 60730849:
		return n + 7793
	case 60746436:
		return n + 7794
	case 60762025:
		return n + 7795
	case 60777616:
		return n + 7796
	case 60793209:
		return n + 7797
	case 60808804:
		return n + 7798
	case 60824401:
		return n + 7799
	case 60840000:
		return n + 7800
	case 60855601:
		return n + 7801
	case 60871204:
		return n + 7802
	case 60886809:
		return n + 7803
	case 60902416:
		return n + 7804
	case 60918025:
		return n + 7805
	case 60933636:
		return n + 7806
	case 60949249:
		return n + 7807
	case 60964864:
		return n + 7808
	case 60980481:
		return n + 7809
	case 60996100:
		return n + 7810
	case 61011721:
		return n + 7811
	case 61027344:
		return n + 7812
	case 61042969:
		return n + 7813
	case 61058596:
		return n + 7814
	case 61074225:
		return n + 7815
	case 61089856:
		return n + 7816
	case 61105489:
		return n + 7817
	case 61121124:
		return n + 7818
	case 61136761:
		return n + 7819
	case 61152400:
		return n + 7820
	case 61168041:
		return n + 7821
	case 61183684:
		return n + 7822
	case 61199329:
		return n + 7823
	case 61214976:
		return n + 7824
	case 61230625:
		return n + 7825
	case 61246276:
		return n + 7826
	case 61261929:
		return n + 7827
	case 61277584:
		return n + 7828
	case 61293241:
		return n + 7829
	case 61308900:
		return n + 7830
	case 61324561:
		return n + 7831
	case 61340224:
		return n + 7832
	case 61355889:
		return n + 7833
	case 61371556:
		return n + 7834
	case 61387225:
		return n + 7835
	case 61402896:
		return n + 7836
	case 61418569:
		return n + 7837
	case 61434244:
		return n + 7838
	case 61449921:
		return n + 7839
	case 61465600:
		return n + 7840
	case 61481281:
		return n + 7841
	case 61496964:
		return n + 7842
	case 61512649:
		return n + 7843
	case 61528336:
		return n + 7844
	case 61544025:
		return n + 7845
	case 61559716:
		return n + 7846
	case 61575409:
		return n + 7847
	case 61591104:
		return n + 7848
	case 61606801:
		return n + 7849
	case 61622500:
		return n + 7850
	case 61638201:
		return n + 7851
	case 61653904:
		return n + 7852
	case 61669609:
		return n + 7853
	case 61685316:
		return n + 7854
	case 61701025:
		return n + 7855
	case 61716736:
		return n + 7856
	case 61732449:
		return n + 7857
	case 61748164:
		return n + 7858
	case 61763881:
		return n + 7859
	case 61779600:
		return n + 7860
	case 61795321:
		return n + 7861
	case 61811044:
		return n + 7862
	case 61826769:
		return n + 7863
	case 61842496:
		return n + 7864
	case 61858225:
		return n + 7865
	case 61873956:
		return n + 7866
	case 61889689:
		return n + 7867
	case 61905424:
		return n + 7868
	case 61921161:
		return n + 7869
	case 61936900:
		return n + 7870
	case 61952641:
		return n + 7871
	case 61968384:
		return n + 7872
	case 61984129:
		return n + 7873
	case 61999876:
		return n + 7874
	case 62015625:
		return n + 7875
	case 62031376:
		return n + 7876
	case 62047129:
		return n + 7877
	case 62062884:
		return n + 7878
	case 62078641:
		return n + 7879
	case 62094400:
		return n + 7880
	case 62110161:
		return n + 7881
	case 62125924:
		return n + 7882
	case 62141689:
		return n + 7883
	case 62157456:
		return n + 7884
	case 62173225:
		return n + 7885
	case 62188996:
		return n + 7886
	case 62204769:
		return n + 7887
	case 62220544:
		return n + 7888
	case 62236321:
		return n + 7889
	case 62252100:
		return n + 7890
	case 62267881:
		return n + 7891
	case 62283664:
		return n + 7892
	case 62299449:
		return n + 7893
	case 62315236:
		return n + 7894
	case 62331025:
		return n + 7895
	case 62346816:
		return n + 7896
	case 62362609:
		return n + 7897
	case 62378404:
		return n + 7898
	case 62394201:
		return n + 7899
	case 62410000:
		return n + 7900
	case 62425801:
		return n + 7901
	case 62441604:
		return n + 7902
	case 62457409:
		return n + 7903
	case 62473216:
		return n + 7904
	case 62489025:
		return n + 7905
	case 62504836:
		return n + 7906
	case 62520649:
		return n + 7907
	case 62536464:
		return n + 7908
	case 62552281:
		return n + 7909
	case 62568100:
		return n + 7910
	case 62583921:
		return n + 7911
	case 62599744:
		return n + 7912
	case 62615569:
		return n + 7913
	case 62631396:
		return n + 7914
	case 62647225:
		return n + 7915
	case 62663056:
		return n + 7916
	case 62678889:
		return n + 7917
	case 62694724:
		return n + 7918
	case 62710561:
		return n + 7919
	case 62726400:
		return n + 7920
	case 62742241:
		return n + 7921
	case 62758084:
		return n + 7922
	case 62773929:
		return n + 7923
	case 62789776:
		return n + 7924
	case 62805625:
		return n + 7925
	case 62821476:
		return n + 7926
	case 62837329:
		return n + 7927
	case 62853184:
		return n + 7928
	case 62869041:
		return n + 7929
	case 62884900:
		return n + 7930
	case 62900761:
		return n + 7931
	case 62916624:
		return n + 7932
	case 62932489:
		return n + 7933
	case 62948356:
		return n + 7934
	case 62964225:
		return n + 7935
	case 62980096:
		return n + 7936
	case 62995969:
		return n + 7937
	case 63011844:
		return n + 7938
	case 63027721:
		return n + 7939
	case 63043600:
		return n + 7940
	case 63059481:
		return n + 7941
	case 63075364:
		return n + 7942
	case 63091249:
		return n + 7943
	case 63107136:
		return n + 7944
	case 63123025:
		return n + 7945
	case 63138916:
		return n + 7946
	case 63154809:
		return n + 7947
	case 63170704:
		return n + 7948
	case 63186601:
		return n + 7949
	case 63202500:
		return n + 7950
	case 63218401:
		return n + 7951
	case 63234304:
		return n + 7952
	case 63250209:
		return n + 7953
	case 63266116:
		return n + 7954
	case 63282025:
		return n + 7955
	case 63297936:
		return n + 7956
	case 63313849:
		return n + 7957
	case 63329764:
		return n + 7958
	case 63345681:
		return n + 7959
	case 63361600:
		return n + 7960
	case 63377521:
		return n + 7961
	case 63393444:
		return n + 7962
	case 63409369:
		return n + 7963
	case 63425296:
		return n + 7964
	case 63441225:
		return n + 7965
	case 63457156:
		return n + 7966
	case 63473089:
		return n + 7967
	case 63489024:
		return n + 7968
	case 63504961:
		return n + 7969
	case 63520900:
		return n + 7970
	case 63536841:
		return n + 7971
	case 63552784:
		return n + 7972
	case 63568729:
		return n + 7973
	case 63584676:
		return n + 7974
	case 63600625:
		return n + 7975
	case 63616576:
		return n + 7976
	case 63632529:
		return n + 7977
	case 63648484:
		return n + 7978
	case 63664441:
		return n + 7979
	case 63680400:
		return n + 7980
	case 63696361:
		return n + 7981
	case 63712324:
		return n + 7982
	case 63728289:
		return n + 7983
	case 63744256:
		return n + 7984
	case 63760225:
		return n + 7985
	case 63776196:
		return n + 7986
	case 63792169:
		return n + 7987
	case 63808144:
		return n + 7988
	case 63824121:
		return n + 7989
	case 63840100:
		return n + 7990
	case 63856081:
		return n + 7991
	case 63872064:
		return n + 7992
	case 63888049:
		return n + 7993
	case 63904036:
		return n + 7994
	case 63920025:
		return n + 7995
	case 63936016:
		return n + 7996
	case 63952009:
		return n + 7997
	case 63968004:
		return n + 7998
	case 63984001:
		return n + 7999
	}
	switch x.(type) {
	case [0]int:
		return 0
	case [1]int:
		return 1
	case [2]int:
		return 2
	case [3]int:
		return 3
	case [4]int:
		return 4
	case [5]int:
		return 5
	case [6]int:
		return 6
	case [7]int:
		return 7
	case [8]int:
		return 8
	case [9]int:
		return 9
	case [10]int:
		return 10
	case [11]int:
		return 11
	case [12]int:
		return 12
	case [13]int:
		return 13
	case [14]int:
		return 14
	case [15]int:
		return 15
	case [16]int:
		return 16
	case [17]int:
		return 17
	case [18]int:
		return 18
	case [19]int:
		return 19
	case [20]int:
		return 20
	case [21]int:
		return 21
	case [22]int:
		return 22
	case [23]int:
		return 23
	case [24]int:
		return 24
	case [25]int:
		return 25
	case [26]int:
		return 26
	case [27]int:
		return 27
	case [28]int:
		return 28
	case [29]int:
		return 29
	case [30]int:
		return 30
	case [31]int:
		return 31
	case [32]int:
		return 32
	case [33]int:
		return 33
	case [34]int:
		return 34
	case [35]int:
		return 35
	case [36]int:
		return 36
	case [37]int:
		return 37
	case [38]int:
		return 38
	case [39]int:
		return 39
	case [40]int:
		return 40
	case [41]int:
		return 41
	case [42]int:
		return 42
	case [43]int:
		return 43
	case [44]int:
		return 44
	case [45]int:
		return 45
	case [46]int:
		return 46
	case [47]int:
		return 47
	case [48]int:
		return 48
	case [49]int:
		return 49
	case [50]int:
		return 50
	case [51]int:
		return 51
	case [52]int:
		return 52
	case [53]int:
		return 53
	case [54]int:
		return 54
	case [55]int:
		return 55
	case [56]int:
		return 56
	case [57]int:
		return 57
	case [58]int:
		return 58
	case [59]int:
		return 59
	case [60]int:
		return 60
	case [61]int:
		return 61
	case [62]int:
		return 62
	case [63]int:
		return 63
	case [64]int:
		return 64
	case [65]int:
		return 65
	case [66]int:
		return 66
	case [67]int:
		return 67
	case [68]int:
		return 68
	case [69]int:
		return 69
	case [70]int:
		return 70
	case [71]int:
		return 71
	case [72]int:
		return 72
	case [73]int:
		return 73
	case [74]int:
		return 74
	case [75]int:
		return 75
	case [76]int:
		return 76
	case [77]int:
		return 77
	case [78]int:
		return 78
	case [79]int:
		return 79
	case [80]int:
		return 80
	case [81]int:
		return 81
	case [82]int:
		return 82
	case [83]int:
		return 83
	case [84]int:
		return 84
	case [85]int:
		return 85
	case [86]int:
		return 86
	case [87]int:
		return 87
	case [88]int:
		return 88
	case [89]int:
		return 89
	case [90]int:
		return 90
	case [91]int:
		return 91
	case [92]int:
		return 92
	case [93]int:
		return 93
	case [94]int:
		return 94
	case [95]int:
		return 95
	case [96]int:
		return 96
	case [97]int:
		return 97
	case [98]int:
		return 98
	case [99]int:
		return 99
	case [100]int:
		return 100
	case [101]int:
		return 101
	case [102]int:
		return 102
	case [103]int:
		return 103
	case [104]int:
		return 104
	case [105]int:
		return 105
	case [106]int:
		return 106
	case [107]int:
		return 107
	case [108]int:
		return 108
	case [109]int:
		return 109
	case [110]int:
		return 110
	case [111]int:
		return 111
	case [112]int:
		return 112
	case [113]int:
		return 113
	case [114]int:
		return 114
	case [115]int:
		return 115
	case [116]int:
		return 116
	case [117]int:
		return 117
	case [118]int:
		return 118
	case [119]int:
		return 119
	case [120]int:
		return 120
	case [121]int:
		return 121
	case [122]int:
		return 122
	case [123]int:
		return 123
	case [124]int:
		return 124
	case [125]int:
		return 125
	case [126]int:
		return 126
	case [127]int:
		return 127
	case [128]int:
		return 128
	case [129]int:
		return 129
	case [130]int:
		return 130
	case [131]int:
		return 131
	case [132]int:
		return 132
	case [133]int:
		return 133
	case [134]int:
		return 134
	case [135]int:
		return 135
	case [136]int:
		return 136
	case [137]int:
		return 137
	case [138]int:
		return 138
	case [139]int:
		return 139
	case [140]int:
		return 140
	case [141]int:
		return 141
	case [142]int:
		return 142
	case [143]int:
		return 143
	case [144]int:
		return 144
	case [145]int:
		return 145
	case [146]int:
		return 146
	case [147]int:
		return 147
	case [148]int:
		return 148
	case [149]int:
		return 149
	case [150]int:
		return 150
	case [151]int:
		return 151
	case [152]int:
		return 152
	case [153]int:
		return 153
	case [154]int:
		return 154
	case [155]int:
		return 155
	case [156]int:
		return 156
	case [157]int:
		return 157
	case [158]int:
		return 158
	case [159]int:
		return 159
	case [160]int:
		return 160
	case [161]int:
		return 161
	case [162]int:
		return 162
	case [163]int:
		return 163
	case [164]int:
		return 164
	case [165]int:
		return 165
	case [166]int:
		return 166
	case [167]int:
		return 167
	case [168]int:
		return 168
	case [169]int:
		return 169
	case [170]int:
		return 170
	case [171]int:
		return 171
	case [172]int:
		return 172
	case [173]int:
		return 173
	case [174]int:
		return 174
	case [175]int:
		return 175
	case [176]int:
		return 176
	case [177]int:
		return 177
	case [178]int:
		return 178
	case [179]int:
		return 179
	case [180]int:
		return 180
	case [181]int:
		return 181
	case [182]int:
		return 182
	case [183]int:
		return 183
	case [184]int:
		return 184
	case [185]int:
		return 185
	case [186]int:
		return 186
	case [187]int:
		return 187
	case [188]int:
		return 188
	case [189]int:
		return 189
	case [190]int:
		return 190
	case [191]int:
		return 191
	case [192]int:
		return 192
	case [193]int:
		return 193
	case [194]int:
		return 194
	case [195]int:
		return 195
	case [196]int:
		return 196
	case [197]int:
		return 197
	case [198]int:
		return 198
	case [199]int:
		return 199
	case [200]int:
		return 200
	case [201]int:
		return 201
	case [202]int:
		return 202
	case [203]int:
		return 203
	case [204]int:
		return 204
	case [205]int:
		return 205
	case [206]int:
		return 206
	case [207]int:
		return 207
	case [208]int:
		return 208
	case [209]int:
		return 209
	case [210]int:
		return 210
	case [211]int:
		return 211
	case [212]int:
		return 212
	case [213]int:
		return 213
	case [214]int:
		return 214
	case [215]int:
		return 215
	case [216]int:
		return 216
	case [217]int:
		return 217
	case [218]int:
		return 218
	case [219]int:
		return 219
	case [220]int:
		return 220
	case [221]int:
		return 221
	case [222]int:
		return 222
	case [223]int:
		return 223
	case [224]int:
		return 224
	case [225]int:
		return 225
	case [226]int:
		return 226
	case [227]int:
		return 227
	case [228]int:
		return 228
	case [229]int:
		return 229
	case [230]int:
		return 230
	case [231]int:
		return 231
	case [232]int:
		return 232
	case [233]int:
		return 233
	case [234]int:
		return 234
	case [235]int:
		return 235
	case [236]int:
		return 236
	case [237]int:
		return 237
	case [238]int:
		return 238
	case [239]int:
		return 239
	case [240]int:
		return 240
	case [241]int:
		return 241
	case [242]int:
		return 242
	case [243]int:
		return 243
	case [244]int:
		return 244
	case [245]int:
		return 245
	case [246]int:
		return 246
	case [247]int:
		return 247
	case [248]int:
		return 248
	case [249]int:
		return 249
	case [250]int:
		return 250
	case [251]int:
		return 251
	case [252]int:
		return 252
	case [253]int:
		return 253
	case [254]int:
		return 254
	case [255]int:
		return 255
	case [256]int:
		return 256
	case [257]int:
		return 257
	case [258]int:
		return 258
	case [259]int:
		return 259
	case [260]int:
		return 260
	case [261]int:
		return 261
	case [262]int:
		return 262
	case [263]int:
		return 263
	case [264]int:
		return 264
	case [265]int:
		return 265
	case [266]int:
		return 266
	case [267]int:
		return 267
	case [268]int:
		return 268
	case [269]int:
		return 269
	case [270]int:
		return 270
	case [271]int:
		return 271
	case [272]int:
		return 272
	case [273]int:
		return 273
	case [274]int:
		return 274
	case [275]int:
		return 275
	case [276]int:
		return 276
	case [277]int:
		return 277
	case [278]int:
		return 278
	case [279]int:
		return 279
	case [280]int:
		return 280
	case [281]int:
		return 281
	case [282]int:
		return 282
	case [283]int:
		return 283
	case [284]int:
		return 284
	case [285]int:
		return 285
	case [286]int:
		return 286
	case [287]int:
		return 287
	case [288]int:
		return 288
	case [289]int:
		return 289
	case [290]int:
		return 290
	case [291]int:
		return 291
	case [292]int:
		return 292
	case [293]int:
		return 293
	case [294]int:
		return 294
	case [295]int:
		return 295
	case [296]int:
		return 296
	case [297]int:
		return 297
	case [298]int:
		return 298
	case [299]int:
		return 299
	case [300]int:
		return 300
	case [301]int:
		return 301
	case [302]int:
		return 302
	case [303]int:
		return 303
	case [304]int:
		return 304
	case [305]int:
		return 305
	case [306]int:
		return 306
	case [307]int:
		return 307
	case [308]int:
		return 308
	case [309]int:
		return 309
	case [310]int:
		return 310
	case [311]int:
		return 311
	case [312]int:
		return 312
	case [313]int:
		return 313
	case [314]int:
		return 314
	case [315]int:
		return 315
	case [316]int:
		return 316
	case [317]int:
		return 317
	case [318]int:
		return 318
	case [319]int:
		return 319
	case [320]int:
		return 320
	case [321]int:
		return 321
	case [322]int:
		return 322
	case [323]int:
		return 323
	case [324]int:
		return 324
	case [325]int:
		return 325
	case [326]int:
		return 326
	case [327]int:
		return 327
	case [328]int:
		return 328
	case [329]int:
		return 329
	case [330]int:
		return 330
	case [331]int:
		return 331
	case [332]int:
		return 332
	case [333]int:
		return 333
	case [334]int:
		return 334
	case [335]int:
		return 335
	case [336]int:
		return 336
	case [337]int:
		return 337
	case [338]int:
		return 338
	case [339]int:
		return 339
	case [340]int:
		return 340
	case [341]int:
		return 341
	case [342]int:
		return 342
	case [343]int:
		return 343
	case [344]int:
		return 344
	case [345]int:
		return 345
	case [346]int:
		return 346
	case [347]int:
		return 347
	case [348]int:
		return 348
	case [349]int:
		return 349
	case [350]int:
		return 350
	case [351]int:
		return 351
	case [352]int:
		return 352
	case [353]int:
		return 353
	case [354]int:
		return 354
	case [355]int:
		return 355
	case [356]int:
		return 356
	case [357]int:
		return 357
	case [358]int:
		return 358
	case [359]int:
		return 359
	case [360]int:
		return 360
	case [361]int:
		return 361
	case [362]int:
		return 362
	case [363]int:
		return 363
	case [364]int:
		return 364
	case [365]int:
		return 365
	case [366]int:
		return 366
	case [367]int:
		return 367
	case [368]int:
		return 368
	case [369]int:
		return 369
	case [370]int:
		return 370
	case [371]int:
		return 371
	case [372]int:
		return 372
	case [373]int:
		return 373
	case [374]int:
		return 374
	case [375]int:
		return 375
	case [376]int:
		return 376
	case [377]int:
		return 377
	case [378]int:
		return 378
	case [379]int:
		return 379
	case [380]int:
		return 380
	case [381]int:
		return 381
	case [382]int:
		return 382
	case [383]int:
		return 383
	case [384]int:
		return 384
	case [385]int:
		return 385
	case [386]int:
		return 386
	case [387]int:
		return 387
	case [388]int:
		return 388
	case [389]int:
		return 389
	case [390]int:
		return 390
	case [391]int:
		return 391
	case [392]int:
		return 392
	case [393]int:
		return 393
	case [394]int:
		return 394
	case [395]int:
		return 395
	case [396]int:
		return 396
	case [397]int:
		return 397
	case [398]int:
		return 398
	case [399]int:
		return 399
	case [400]int:
		return 400
	case [401]int:
		return 401
	case [402]int:
		return 402
	case [403]int:
		return 403
	case [404]int:
		return 404
	case [405]int:
		return 405
	case [406]int:
		return 406
	case [407]int:
		return 407
	case [408]int:
		return 408
	case [409]int:
		return 409
	case [410]int:
		return 410
	case [411]int:
		return 411
	case [412]int:
		return 412
	case [413]int:
		return 413
	case [414]int:
		return 414
	case [415]int:
		return 415
	case [416]int:
		return 416
	case [417]int:
		return 417
	case [418]int:
		return 418
	case [419]int:
		return 419
	case [420]int:
		return 420
	case [421]int:
		return 421
	case [422]int:
		return 422
	case [423]int:
		return 423
	case [424]int:
		return 424
	case [425]int:
		return 425
	case [426]int:
		return 426
	case [427]int:
		return 427
	case [428]int:
		return 428
	case [429]int:
		return 429
	case [430]int:
		return 430
	case [431]int:
		return 431
	case [432]int:
		return 432
	case [433]int:
		return 433
	case [434]int:
		return 434
	case [435]int:
		return 435
	case [436]int:
		return 436
	case [437]int:
		return 437
	case [438]int:
		return 438
	case [439]int:
		return 439
	case [440]int:
		return 440
	case [441]int:
		return 441
	case [442]int:
		return 442
	case [443]int:
		return 443
	case [444]int:
		return 444
	case [445]int:
		return 445
	case [446]int:
		return 446
	case [447]int:
		return 447
	case [448]int:
		return 448
	case [449]int:
		return 449
	case [450]int:
		return 450
	case [451]int:
		return 451
	case [452]int:
		return 452
	case [453]int:
		return 453
	case [454]int:
		return 454
	case [455]int:
		return 455
	case [456]int:
		return 456
	case [457]int:
		return 457
	case [458]int:
		return 458
	case [459]int:
		return 459
	case [460]int:
		return 460
	case [461]int:
		return 461
	case [462]int:
		return 462
	case [463]int:
		return 463
	case [464]int:
		return 464
	case [465]int:
		return 465
	case [466]int:
		return 466
	case [467]int:
		return 467
	case [468]int:
		return 468
	case [469]int:
		return 469
	case [470]int:
		return 470
	case [471]int:
		return 471
	case [472]int:
		return 472
	case [473]int:
		return 473
	case [474]int:
		return 474
	case [475]int:
		return 475
	case [476]int:
		return 476
	case [477]int:
		return 477
	case [478]int:
		return 478
	case [479]int:
		return 479
	case [480]int:
		return 480
	case [481]int:
		return 481
	case [482]int:
		return 482
	case [483]int:
		return 483
	case [484]int:
		return 484
	case [485]int:
		return 485
	case [486]int:
		return 486
	case [487]int:
		return 487
	case [488]int:
		return 488
	case [489]int:
		return 489
	case [490]int:
		return 490
	case [491]int:
		return 491
	case [492]int:
		return 492
	case [493]int:
		return 493
	case [494]int:
		return 494
	case [495]int:
		return 495
	case [496]int:
		return 496
	case [497]int:
		return 497
	case [498]int:
		return 498
	case [499]int:
		return 499
	case [500]int:
		return 500
	case [501]int:
		return 501
	case [502]int:
		return 502
	case [503]int:
		return 503
	case [504]int:
		return 504
	case [505]int:
		return 505
	case [506]int:
		return 506
	case [507]int:
		return 507
	case [508]int:
		return 508
	case [509]int:
		return 509
	case [510]int:
		return 510
	case [511]int:
		return 511
	case [512]int:
		return 512
	case [513]int:
		return 513
	case [514]int:
		return 514
	case [515]int:
		return 515
	case [516]int:
		return 516
	case [517]int:
		return 517
	case [518]int:
		return 518
	case [519]int:
		return 519
	case [520]int:
		return 520
	case [521]int:
		return 521
	case [522]int:
		return 522
	case [523]int:
		return 523
	case [524]int:
		return 524
	case [525]int:
		return 525
	case [526]int:
		return 526
	case [527]int:
		return 527
	case [528]int:
		return 528
	case [529]int:
		return 529
	case [530]int:
		return 530
	case [531]int:
		return 531
	case [532]int:
		return 532
	case [533]int:
		return 533
	case [534]int:
		return 534
	case [535]int:
		return 535
	case [536]int:
		return 536
	case [537]int:
		return 537
	case [538]int:
		return 538
	case [539]int:
		return 539
	case [540]int:
		return 540
	case [541]int:
		return 541
	case [542]int:
		return 542
	case [543]int:
		return 543
	case [544]int:
		return 544
	case [545]int:
		return 545
	case [546]int:
		return 546
	case [547]int:
		return 547
	case [548]int:
		return 548
	case [549]int:
		return 549
	case [550]int:
		return 550
	case [551]int:
		return 551
	case [552]int:
		return 552
	case [553]int:
		return 553
	case [554]int:
		return 554
	case [555]int:
		return 555
	case [556]int:
		return 556
	case [557]int:
		return 557
	case [558]int:
		return 558
	case [559]int:
		return 559
	case [560]int:
		return 560
	case [561]int:
		return 561
	case [562]int:
		return 562
	case [563]int:
		return 563
	case [564]int:
		return 564
	case [565]int:
		return 565
	case [566]int:
		return 566
	case [567]int:
		return 567
	case [568]int:
		return 568
	case [569]int:
		return 569
	case [570]int:
		return 570
	case [571]int:
		return 571
	case [572]int:
		return 572
	case [573]int:
		return 573
	case [574]int:
		return 574
	case [575]int:
		return 575
	case [576]int:
		return 576
	case [577]int:
		return 577
	case [578]int:
		return 578
	case [579]int:
		return 579
	case [580]int:
		return 580
	case [581]int:
		return 581
	case [582]int:
		return 582
	case [583]int:
		return 583
	case [584]int:
		return 584
	case [585]int:
		return 585
	case [586]int:
		return 586
	case [587]int:
		return 587
	case [588]int:
		return 588
	case [589]int:
		return 589
	case [590]int:
		return 590
	case [591]int:
		return 591
	case [592]int:
		return 592
	case [593]int:
		return 593
	case [594]int:
		return 594
	case [595]int:
		return 595
	case [596]int:
		return 596
	case [597]int:
		return 597
	case [598]int:
		return 598
	case [599]int:
		return 599
	case [600]int:
		return 600
	case [601]int:
		return 601
	case [602]int:
		return 602
	case [603]int:
		return 603
	case [604]int:
		return 604
	case [605]int:
		return 605
	case [606]int:
		return 606
	case [607]int:
		return 607
	case [608]int:
		return 608
	case [609]int:
		return 609
	case [610]int:
		return 610
	case [611]int:
		return 611
	case [612]int:
		return 612
	case [613]int:
		return 613
	case [614]int:
		return 614
	case [615]int:
		return 615
	case [616]int:
		return 616
	case [617]int:
		return 617
	case [618]int:
		return 618
	case [619]int:
		return 619
	case [620]int:
		return 620
	case [621]int:
		return 621
	case [622]int:
		return 622
	case [623]int:
		return 623
	case [624]int:
		return 624
	case [625]int:
		return 625
	case [626]int:
		return 626
	case [627]int:
		return 627
	case [628]int:
		return 628
	case [629]int:
		return 629
	case [630]int:
		return 630
	case [631]int:
		return 631
	case [632]int:
		return 632
	case [633]int:
		return 633
	case [634]int:
		return 634
	case [635]int:
		return 635
	case [636]int:
		return 636
	case [637]int:
		return 637
	case [638]int:
		return 638
	case [639]int:
		return 639
	case [640]int:
		return 640
	case [641]int:
		return 641
	case [642]int:
		return 642
	case [643]int:
		return 643
	case [644]int:
		return 644
	case [645]int:
		return 645
	case [646]int:
		return 646
	case [647]int:
		return 647
	case [648]int:
		return 648
	case [649]int:
		return 649
	case [650]int:
		return 650
	case [651]int:
		return 651
	case [652]int:
		return 652
	case [653]int:
		return 653
	case [654]int:
		return 654
	case [655]int:
		return 655
	case [656]int:
		return 656
	case [657]int:
		return 657
	case [658]int:
		return 658
	case [659]int:
		return 659
	case [660]int:
		return 660
	case [661]int:
		return 661
	case [662]int:
		return 662
	case [663]int:
		return 663
	case [664]int:
		return 664
	case [665]int:
		return 665
	case [666]int:
		return 666
	case [667]int:
		return 667
	case [668]int:
		return 668
	case [669]int:
		return 669
	case [670]int:
		return 670
	case [671]int:
		return 671
	case [672]int:
		return 672
	case [673]int:
		return 673
	case [674]int:
		return 674
	case [675]int:
		return 675
	case [676]int:
		return 676
	case [677]int:
		return 677
	case [678]int:
		return 678
	case [679]int:
		return 679
	case [680]int:
		return 680
	case [681]int:
		return 681
	case [682]int:
		return 682
	case [683]int:
		return 683
	case [684]int:
		return 684
	case [685]int:
		return 685
	case [686]int:
		return 686
	case [687]int:
		return 687
	case [688]int:
		return 688
	case [689]int:
		return 689
	case [690]int:
		return 690
	case [691]int:
		return 691
	case [692]int:
		return 692
	case [693]int:
		return 693
	case [694]int:
		return 694
	case [695]int:
		return 695
	case [696]int:
		return 696
	case [697]int:
		return 697
	case [698]int:
		return 698
	case [699]int:
		return 699
	case [700]int:
		return 700
	case [701]int:
		return 701
	case [702]int:
		return 702
	case [703]int:
		return 703
	case [704]int:
		return 704
	case [705]int:
		return 705
	case [706]int:
		return 706
	case [707]int:
		return 707
	case [708]int:
		return 708
	case [709]int:
		return 709
	case [710]int:
		return 710
	case [711]int:
		return 711
	case [712]int:
		return 712
	case [713]int:
		return 713
	case [714]int:
		return 714
	case [715]int:
		return 715
	case [716]int:
		return 716
	case [717]int:
		return 717
	case [718]int:
		return 718
	case [719]int:
		return 719
	case [720]int:
		return 720
	case [721]int:
		return 721
	case [722]int:
		return 722
	case [723]int:
		return 723
	case [724]int:
		return 724
	case [725]int:
		return 725
	case [726]int:
		return 726
	case [727]int:
		return 727
	case [728]int:
		return 728
	case [729]int:
		return 729
	case [730]int:
		return 730
	case [731]int:
		return 731
	case [732]int:
		return 732
	case [733]int:
		return 733
	case [734]int:
		return 734
	case [735]int:
		return 735
	case [736]int:
		return 736
	case [737]int:
		return 737
	case [738]int:
		return 738
	case [739]int:
		return 739
	case [740]int:
		return 740
	case [741]int:
		return 741
	case [742]int:
		return 742
	case [743]int:
		return 743
	case [744]int:
		return 744
	case [745]int:
		return 745
	case [746]int:
		return 746
	case [747]int:
		return 747
	case [748]int:
		return 748
	case [749]int:
		return 749
	case [750]int:
		return 750
	case [751]int:
		return 751
	case [752]int:
		return 752
	case [753]int:
		return 753
	case [754]int:
		return 754
	case [755]int:
		return 755
	case [756]int:
		return 756
	case [757]int:
		return 757
	case [758]int:
		return 758
	case [759]int:
		return 759
	case [760]int:
		return 760
	case [761]int:
		return 761
	case [762]int:
		return 762
	case [763]int:
		return 763
	case [764]int:
		return 764
	case [765]int:
		return 765
	case [766]int:
		return 766
	case [767]int:
		return 767
	case [768]int:
		return 768
	case [769]int:
		return 769
	case [770]int:
		return 770
	case [771]int:
		return 771
	case [772]int:
		return 772
	case [773]int:
		return 773
	case [774]int:
		return 774
	case [775]int:
		return 775
	case [776]int:
		return 776
	case [777]int:
		return 777
	case [778]int:
		return 778
	case [779]int:
		return 779
	case [780]int:
		return 780
	case [781]int:
		return 781
	case [782]int:
		return 782
	case [783]int:
		return 783
	case [784]int:
		return 784
	case [785]int:
		return 785
	case [786]int:
		return 786
	case [787]int:
		return 787
	case [788]int:
		return 788
	case [789]int:
		return 789
	case [790]int:
		return 790
	case [791]int:
		return 791
	case [792]int:
		return 792
	case [793]int:
		return 793
	case [794]int:
		return 794
	case [795]int:
		return 795
	case [796]int:
		return 796
	case [797]int:
		return 797
	case [798]int:
		return 798
	case [799]int:
		return 799
	case [800]int:
		return 800
	case [801]int:
		return 801
	case [802]int:
		return 802
	case [803]int:
		return 803
	case [804]int:
		return 804
	case [805]int:
		return 805
	case [806]int:
		return 806
	case [807]int:
		return 807
	case [808]int:
		return 808
	case [809]int:
		return 809
	case [810]int:
		return 810
	case [811]int:
		return 811
	case [812]int:
		return 812
	case [813]int:
		return 813
	case [814]int:
		return 814
	case [815]int:
		return 815
	case [816]int:
		return 816
	case [817]int:
		return 817
	case [818]int:
		return 818
	case [819]int:
		return 819
	case [820]int:
		return 820
	case [821]int:
		return 821
	case [822]int:
		return 822
	case [823]int:
		return 823
	case [824]int:
		return 824
	case [825]int:
		return 825
	case [826]int:
		return 826
	case [827]int:
		return 827
	case [828]int:
		return 828
	case [829]int:
		return 829
	case [830]int:
		return 830
	case [831]int:
		return 831
	case [832]int:
		return 832
	case [833]int:
		return 833
	case [834]int:
		return 834
	case [835]int:
		return 835
	case [836]int:
		return 836
	case [837]int:
		return 837
	case [838]int:
		return 838
	case [839]int:
		return 839
	case [840]int:
		return 840
	case [841]int:
		return 841
	case [842]int:
		return 842
	case [843]int:
		return 843
	case [844]int:
		return 844
	case [845]int:
		return 845
	case [846]int:
		return 846
	case [847]int:
		return 847
	case [848]int:
		return 848
	case [849]int:
		return 849
	case [850]int:
		return 850
	case [851]int:
		return 851
	case [852]int:
		return 852
	case [853]int:
		return 853
	case [854]int:
		return 854
	case [855]int:
		return 855
	case [856]int:
		return 856
	case [857]int:
		return 857
	case [858]int:
		return 858
	case [859]int:
		return 859
	case [860]int:
		return 860
	case [861]int:
		return 861
	case [862]int:
		return 862
	case [863]int:
		return 863
	case [864]int:
		return 864
	case [865]int:
		return 865
	case [866]int:
		return 866
	case [867]int:
		return 867
	case [868]int:
		return 868
	case [869]int:
		return 869
	case [870]int:
		return 870
	case [871]int:
		return 871
	case [872]int:
		return 872
	case [873]int:
		return 873
	case [874]int:
		return 874
	case [875]int:
		return 875
	case [876]int:
		return 876
	case [877]int:
		return 877
	case [878]int:
		return 878
	case [879]int:
		return 879
	case [880]int:
		return 880
	case [881]int:
		return 881
	case [882]int:
		return 882
	case [883]int:
		return 883
	case [884]int:
		return 884
	case [885]int:
		return 885
	case [886]int:
		return 886
	case [887]int:
		return 887
	case [888]int:
		return 888
	case [889]int:
		return 889
	case [890]int:
		return 890
	case [891]int:
		return 891
	case [892]int:
		return 892
	case [893]int:
		return 893
	case [894]int:
		return 894
	case [895]int:
		return 895
	case [896]int:
		return 896
	case [897]int:
		return 897
	case [898]int:
		return 898
	case [899]int:
		return 899
	case [900]int:
		return 900
	case [901]int:
		return 901
	case [902]int:
		return 902
	case [903]int:
		return 903
	case [904]int:
		return 904
	case [905]int:
		return 905
	case [906]int:
		return 906
	case [907]int:
		return 907
	case [908]int:
		return 908
	case [909]int:
		return 909
	case [910]int:
		return 910
	case [911]int:
		return 911
	case [912]int:
		return 912
	case [913]int:
		return 913
	case [914]int:
		return 914
	case [915]int:
		return 915
	case [916]int:
		return 916
	case [917]int:
		return 917
	case [918]int:
		return 918
	case [919]int:
		return 919
	case [920]int:
		return 920
	case [921]int:
		return 921
	case [922]int:
		return 922
	case [923]int:
		return 923
	case [924]int:
		return 924
	case [925]int:
		return 925
	case [926]int:
		return 926
	case [927]int:
		return 927
	case [928]int:
		return 928
	case [929]int:
		return 929
	case [930]int:
		return 930
	case [931]int:
		return 931
	case [932]int:
		return 932
	case [933]int:
		return 933
	case [934]int:
		return 934
	case [935]int:
		return 935
	case [936]int:
		return 936
	case [937]int:
		return 937
	case [938]int:
		return 938
	case [939]int:
		return 939
	case [940]int:
		return 940
	case [941]int:
		return 941
	case [942]int:
		return 942
	case [943]int:
		return 943
	case [944]int:
		return 944
	case [945]int:
		return 945
	case [946]int:
		return 946
	case [947]int:
		return 947
	case [948]int:
		return 948
	case [949]int:
		return 949
	case [950]int:
		return 950
	case [951]int:
		return 951
	case [952]int:
		return 952
	case [953]int:
		return 953
	case [954]int:
		return 954
	case [955]int:
		return 955
	case [956]int:
		return 956
	case [957]int:
		return 957
	case [958]int:
		return 958
	case [959]int:
		return 959
	case [960]int:
		return 960
	case [961]int:
		return 961
	case [962]int:
		return 962
	case [963]int:
		return 963
	case [964]int:
		return 964
	case [965]int:
		return 965
	case [966]int:
		return 966
	case [967]int:
		return 967
	case [968]int:
		return 968
	case [969]int:
		return 969
	case [970]int:
		return 970
	case [971]int:
		return 971
	case [972]int:
		return 972
	case [973]int:
		return 973
	case [974]int:
		return 974
	case [975]int:
		return 975
	case [976]int:
		return 976
	case [977]int:
		return 977
	case [978]int:
		return 978
	case [979]int:
		return 979
	case [980]int:
		return 980
	case [981]int:
		return 981
	case [982]int:
		return 982
	case [983]int:
		return 983
	case [984]int:
		return 984
	case [985]int:
		return 985
	case [986]int:
		return 986
	case [987]int:
		return 987
	case [988]int:
		return 988
	case [989]int:
		return 989
	case [990]int:
		return 990
	case [991]int:
		return 991
	case [992]int:
		return 992
	case [993]int:
		return 993
	case [994]int:
		return 994
	case [995]int:
		return 995
	case [996]int:
		return 996
	case [997]int:
		return 997
	case [998]int:
		return 998
	case [999]int:
		return 999
	case [1000]int:
		return 1000
	case [1001]int:
		return 1001
	case [1002]int:
		return 1002
	case [1003]int:
		return 1003
	case [1004]int:
		return 1004
	case [1005]int:
		return 1005
	case [1006]int:
		return 1006
	case [1007]int:
		return 1007
	case [1008]int:
		return 1008
	case [1009]int:
		return 1009
	case [1010]int:
		return 1010
	case [1011]int:
		return 1011
	case [1012]int:
		return 1012
	case [1013]int:
		return 1013
	case [1014]int:
		return 1014
	case [1015]int:
		return 1015
	case [1016]int:
		return 1016
	case [1017]int:
		return 1017
	case [1018]int:
		return 1018
	case [1019]int:
		return 1019
	case [1020]int:
		return 1020
	case [1021]int:
		return 1021
	case [1022]int:
		return 1022
	case [1023]int:
		return 1023
	case [1024]int:
		return 1024
	case [1025]int:
		return 1025
	case [1026]int:
		return 1026
	case [1027]int:
		return 1027
	case [1028]int:
		return 1028
	case [1029]int:
		return 1029
	case [1030]int:
		return 1030
	case [1031]int:
		return 1031
	case [1032]int:
		return 1032
	case [1033]int:
		return 1033
	case [1034]int:
		return 1034
	case [1035]int:
		return 1035
	case [1036]int:
		return 1036
	case [1037]int:
		return 1037
	case [1038]int:
		return 1038
	case [1039]int:
		return 1039
	case [1040]int:
		return 1040
	case [1041]int:
		return 1041
	case [1042]int:
		return 1042
	case [1043]int:
		return 1043
	case [1044]int:
		return 1044
	case [1045]int:
		return 1045
	case [1046]int:
		return 1046
	case [1047]int:
		return 1047
	case [1048]int:
		return 1048
	case [1049]int:
		return 1049
	case [1050]int:
		return 1050
	case [1051]int:
		return 1051
	case [1052]int:
		return 1052
	case [1053]int:
		return 1053
	case [1054]int:
		return 1054
	case [1055]int:
		return 1055
	case [1056]int:
		return 1056
	case [1057]int:
		return 1057
	case [1058]int:
		return 1058
	case [1059]int:
		return 1059
	case [1060]int:
		return 1060
	case [1061]int:
		return 1061
	case [1062]int:
		return 1062
	case [1063]int:
		return 1063
	case [1064]int:
		return 1064
	case [1065]int:
		return 1065
	case [1066]int:
		return 1066
	case [1067]int:
		return 1067
	case [1068]int:
		return 1068
	case [1069]int:
		return 1069
	case [1070]int:
		return 1070
	case [1071]int:
		return 1071
	case [1072]int:
		return 1072
	case [1073]int:
		return 1073
	case [1074]int:
		return 1074
	case [1075]int:
		return 1075
	case [1076]int:
		return 1076
	case [1077]int:
		return 1077
	case [1078]int:
		return 1078
	case [1079]int:
		return 1079
	case [1080]int:
		return 1080
	case [1081]int:
		return 1081
	case [1082]int:
		return 1082
	case [1083]int:
		return 1083
	case [1084]int:
		return 1084
	case [1085]int:
		return 1085
	case [1086]int:
		return 1086
	case [1087]int:
		return 1087
	case [1088]int:
		return 1088
	case [1089]int:
		return 1089
	case [1090]int:
		return 1090
	case [1091]int:
		return 1091
	case [1092]int:
		return 1092
	case [1093]int:
		return 1093
	case [1094]int:
		return 1094
	case [1095]int:
		return 1095
	case [1096]int:
		return 1096
	case [1097]int:
		return 1097
	case [1098]int:
		return 1098
	case [1099]int:
		return 1099
	case [1100]int:
		return 1100
	case [1101]int:
		return 1101
	case [1102]int:
		return 1102
	case [1103]int:
		return 1103
	case [1104]int:
		return 1104
	case [1105]int:
		return 1105
	case [1106]int:
		return 1106
	case [1107]int:
		return 1107
	case [1108]int:
		return 1108
	case [1109]int:
		return 1109
	case [1110]int:
		return 1110
	case [1111]int:
		return 1111
	case [1112]int:
		return 1112
	case [1113]int:
		return 1113
	case [1114]int:
		return 1114
	case [1115]int:
		return 1115
	case [1116]int:
		return 1116
	case [1117]int:
		return 1117
	case [1118]int:
		return 1118
	case [1119]int:
		return 1119
	case [1120]int:
		return 1120
	case [1121]int:
		return 1121
	case [1122]int:
		return 1122
	case [1123]int:
		return 1123
	case [1124]int:
		return 1124
	case [1125]int:
		return 1125
	case [1126]int:
		return 1126
	case [1127]int:
		return 1127
	case [1128]int:
		return 1128
	case [1129]int:
		return 1129
	case [1130]int:
		return 1130
	case [1131]int:
		return 1131
	case [1132]int:
		return 1132
	case [1133]int:
		return 1133
	case [1134]int:
		return 1134
	case [1135]int:
		return 1135
	case [1136]int:
		return 1136
	case [1137]int:
		return 1137
	case [1138]int:
		return 1138
	case [1139]int:
		return 1139
	case [1140]int:
		return 1140
	case [1141]int:
		return 1141
	case [1142]int:
		return 1142
	case [1143]int:
		return 1143
	case [1144]int:
		return 1144
	case [1145]int:
		return 1145
	case [1146]int:
		return 1146
	case [1147]int:
		return 1147
	case [1148]int:
		return 1148
	case [1149]int:
		return 1149
	case [1150]int:
		return 1150
	case [1151]int:
		return 1151
	case [1152]int:
		return 1152
	case [1153]int:
		return 1153
	case [1154]int:
		return 1154
	case [1155]int:
		return 1155
	case [1156]int:
		return 1156
	case [1157]int:
		return 1157
	case [1158]int:
		return 1158
	case [1159]int:
		return 1159
	case [1160]int:
		return 1160
	case [1161]int:
		return 1161
	case [1162]int:
		return 1162
	case [1163]int:
		return 1163
	case [1164]int:
		return 1164
	case [1165]int:
		return 1165
	case [1166]int:
		return 1166
	case [1167]int:
		return 1167
	case [1168]int:
		return 1168
	case [1169]int:
		return 1169
	case [1170]int:
		return 1170
	case [1171]int:
		return 1171
	case [1172]int:
		return 1172
	case [1173]int:
		return 1173
	case [1174]int:
		return 1174
	case [1175]int:
		return 1175
	case [1176]int:
		return 1176
	case [1177]int:
		return 1177
	case [1178]int:
		return 1178
	case [1179]int:
		return 1179
	case [1180]int:
		return 1180
	case [1181]int:
		return 1181
	case [1182]int:
		return 1182
	case [1183]int:
		return 1183
	case [1184]int:
		return 1184
	case [1185]int:
		return 1185
	case [1186]int:
		return 1186
	case [1187]int:
		return 1187
	case [1188]int:
		return 1188
	case [1189]int:
		return 1189
	case [1190]int:
		return 1190
	case [1191]int:
		return 1191
	case [1192]int:
		return 1192
	case [1193]int:
		return 1193
	case [1194]int:
		return 1194
	case [1195]int:
		return 1195
	case [1196]int:
		return 1196
	case [1197]int:
		return 1197
	case [1198]int:
		return 1198
	case [1199]int:
		return 1199
	case [1200]int:
		return 1200
	case [1201]int:
		return 1201
	case [1202]int:
		return 1202
	case [1203]int:
		return 1203
	case [1204]int:
		return 1204
	case [1205]int:
		return 1205
	case [1206]int:
		return 1206
	case [1207]int:
		return 1207
	case [1208]int:
		return 1208
	case [1209]int:
		return 1209
	case [1210]int:
		return 1210
	case [1211]int:
		return 1211
	case [1212]int:
		return 1212
	case [1213]int:
		return 1213
	case [1214]int:
		return 1214
	case [1215]int:
		return 1215
	case [1216]int:
		return 1216
	case [1217]int:
		return 1217
	case [1218]int:
		return 1218
	case [1219]int:
		return 1219
	case [1220]int:
		return 1220
	case [1221]int:
		return 1221
	case [1222]int:
		return 1222
	case [1223]int:
		return 1223
	case [1224]int:
		return 1224
	case [1225]int:
		return 1225
	case [1226]int:
		return 1226
	case [1227]int:
		return 1227
	case [1228]int:
		return 1228
	case [1229]int:
		return 1229
	case [1230]int:
		return 1230
	case [1231]int:
		return 1231
	case [1232]int:
		return 1232
	case [1233]int:
		return 1233
	case [1234]int:
		return 1234
	case [1235]int:
		return 1235
	case [1236]int:
		return 1236
	case [1237]int:
		return 1237
	case [1238]int:
		return 1238
	case [1239]int:
		return 1239
	case [1240]int:
		return 1240
	case [1241]int:
		return 1241
	case [1242]int:
		return 1242
	case [1243]int:
		return 1243
	case [1244]int:
		return 1244
	case [1245]int:
		return 1245
	case [1246]int:
		return 1246
	case [1247]int:
		return 1247
	case [1248]int:
		return 1248
	case [1249]int:
		return 1249
	case [1250]int:
		return 1250
	case [1251]int:
		return 1251
	case [1252]int:
		return 1252
	case [1253]int:
		return 1253
	case [1254]int:
		return 1254
	case [1255]int:
		return 1255
	case [1256]int:
		return 1256
	case [1257]int:
		return 1257
	case [1258]int:
		return 1258
	case [1259]int:
		return 1259
	case [1260]int:
		return 1260
	case [1261]int:
		return 1261
	case [1262]int:
		return 1262
	case [1263]int:
		return 1263
	case [1264]int:
		return 1264
	case [1265]int:
		return 1265
	case [1266]int:
		return 1266
	case [1267]int:
		return 1267
	case [1268]int:
		return 1268
	case [1269]int:
		return 1269
	case [1270]int:
		return 1270
	case [1271]int:
		return 1271
	case [1272]int:
		return 1272
	case [1273]int:
		return 1273
	case [1274]int:
		return 1274
	case [1275]int:
		return 1275
	case [1276]int:
		return 1276
	case [1277]int:
		return 1277
	case [1278]int:
		return 1278
	case [1279]int:
		return 1279
	case [1280]int:
		return 1280
	case [1281]int:
		return 1281
	case [1282]int:
		return 1282
	case [1283]int:
		return 1283
	case [1284]int:
		return 1284
	case [1285]int:
		return 1285
	case [1286]int:
		return 1286
	case [1287]int:
		return 1287
	case [1288]int:
		return 1288
	case [1289]int:
		return 1289
	case [1290]int:
		return 1290
	case [1291]int:
		return 1291
	case [1292]int:
		return 1292
	case [1293]int:
		return 1293
	case [1294]int:
		return 1294
	case [1295]int:
		return 1295
	case [1296]int:
		return 1296
	case [1297]int:
		return 1297
	case [1298]int:
		return 1298
	case [1299]int:
		return 1299
	case [1300]int:
		return 1300
	case [1301]int:
		return 1301
	case [1302]int:
		return 1302
	case [1303]int:
		return 1303
	case [1304]int:
		return 1304
	case [1305]int:
		return 1305
	case [1306]int:
		return 1306
	case [1307]int:
		return 1307
	case [1308]int:
		return 1308
	case [1309]int:
		return 1309
	case [1310]int:
		return 1310
	case [1311]int:
		return 1311
	case [1312]int:
		return 1312
	case [1313]int:
		return 1313
	case [1314]int:
		return 1314
	case [1315]int:
		return 1315
	case [1316]int:
		return 1316
	case [1317]int:
		return 1317
	case [1318]int:
		return 1318
	case [1319]int:
		return 1319
	case [1320]int:
		return 1320
	case [1321]int:
		return 1321
	case [1322]int:
		return 1322
	case [1323]int:
		return 1323
	case [1324]int:
		return 1324
	case [1325]int:
		return 1325
	case [1326]int:
		return 1326
	case [1327]int:
		return 1327
	case [1328]int:
		return 1328
	case [1329]int:
		return 1329
	case [1330]int:
		return 1330
	case [1331]int:
		return 1331
	case [1332]int:
		return 1332
	case [1333]int:
		return 1333
	case [1334]int:
		return 1334
	case [1335]int:
		return 1335
	case [1336]int:
		return 1336
	case [1337]int:
		return 1337
	case [1338]int:
		return 1338
	case [1339]int:
		return 1339
	case [1340]int:
		return 1340
	case [1341]int:
		return 1341
	case [1342]int:
		return 1342
	case [1343]int:
		return 1343
	case [1344]int:
		return 1344
	case [1345]int:
		return 1345
	case [1346]int:
		return 1346
	case [1347]int:
		return 1347
	case [1348]int:
		return 1348
	case [1349]int:
		return 1349
	case [1350]int:
		return 1350
	case [1351]int:
		return 1351
	case [1352]int:
		return 1352
	case [1353]int:
		return 1353
	case [1354]int:
		return 1354
	case [1355]int:
		return 1355
	case [1356]int:
		return 1356
	case [1357]int:
		return 1357
	case [1358]int:
		return 1358
	case [1359]int:
		return 1359
	case [1360]int:
		return 1360
	case [1361]int:
		return 1361
	case [1362]int:
		return 1362
	case [1363]int:
		return 1363
	case [1364]int:
		return 1364
	case [1365]int:
		return 1365
	case [1366]int:
		return 1366
	case [1367]int:
		return 1367
	case [1368]int:
		return 1368
	case [1369]int:
		return 1369
	case [1370]int:
		return 1370
	case [1371]int:
		return 1371
	case [1372]int:
		return 1372
	case [1373]int:
		return 1373
	case [1374]int:
		return 1374
	case [1375]int:
		return 1375
	case [1376]int:
		return 1376
	case [1377]int:
		return 1377
	case [1378]int:
		return 1378
	case [1379]int:
		return 1379
	case [1380]int:
		return 1380
	case [1381]int:
		return 1381
	case [1382]int:
		return 1382
	case [1383]int:
		return 1383
	case [1384]int:
		return 1384
	case [1385]int:
		return 1385
	case [1386]int:
		return 1386
	case [1387]int:
		return 1387
	case [1388]int:
		return 1388
	case [1389]int:
		return 1389
	case [1390]int:
		return 1390
	case [1391]int:
		return 1391
	case [1392]int:
		return 1392
	case [1393]int:
		return 1393
	case [1394]int:
		return 1394
	case [1395]int:
		return 1395
	case [1396]int:
		return 1396
	case [1397]int:
		return 1397
	case [1398]int:
		return 1398
	case [1399]int:
		return 1399
	case [1400]int:
		return 1400
	case [1401]int:
		return 1401
	case [1402]int:
		return 1402
	case [1403]int:
		return 1403
	case [1404]int:
		return 1404
	case [1405]int:
		return 1405
	case [1406]int:
		return 1406
	case [1407]int:
		return 1407
	case [1408]int:
		return 1408
	case [1409]int:
		return 1409
	case [1410]int:
		return 1410
	case [1411]int:
		return 1411
	case [1412]int:
		return 1412
	case [1413]int:
		return 1413
	case [1414]int:
		return 1414
	case [1415]int:
		return 1415
	case [1416]int:
		return 1416
	case [1417]int:
		return 1417
	case [1418]int:
		return 1418
	case [1419]int:
		return 1419
	case [1420]int:
		return 1420
	case [1421]int:
		return 1421
	case [1422]int:
		return 1422
	case [1423]int:
		return 1423
	case [1424]int:
		return 1424
	case [1425]int:
		return 1425
	case [1426]int:
		return 1426
	case [1427]int:
		return 1427
	case [1428]int:
		return 1428
	case [1429]int:
		return 1429
	case [1430]int:
		return 1430
	case [1431]int:
		return 1431
	case [1432]int:
		return 1432
	case [1433]int:
		return 1433
	case [1434]int:
		return 1434
	case [1435]int:
		return 1435
	case [1436]int:
		return 1436
	case [1437]int:
		return 1437
	case [1438]int:
		return 1438
	case [1439]int:
		return 1439
	case [1440]int:
		return 1440
	case [1441]int:
		return 1441
	case [1442]int:
		return 1442
	case [1443]int:
		return 1443
	case [1444]int:
		return 1444
	case [1445]int:
		return 1445
	case [1446]int:
		return 1446
	case [1447]int:
		return 1447
	case [1448]int:
		return 1448
	case [1449]int:
		return 1449
	case [1450]int:
		return 1450
	case [1451]int:
		return 1451
	case [1452]int:
		return 1452
	case [1453]int:
		return 1453
	case [1454]int:
		return 1454
	case [1455]int:
		return 1455
	case [1456]int:
		return 1456
	case [1457]int:
		return 1457
	case [1458]int:
		return 1458
	case [1459]int:
		return 1459
	case [1460]int:
		return 1460
	case [1461]int:
		return 1461
	case [1462]int:
		return 1462
	case [1463]int:
		return 1463
	case [1464]int:
		return 1464
	case [1465]int:
		return 1465
	case [1466]int:
		return 1466
	case [1467]int:
		return 1467
	case [1468]int:
		return 1468
	case [1469]int:
		return 1469
	case [1470]int:
		return 1470
	case [1471]int:
		return 1471
	case [1472]int:
		return 1472
	case [1473]int:
		return 1473
	case [1474]int:
		return 1474
	case [1475]int:
		return 1475
	case [1476]int:
		return 1476
	case [1477]int:
		return 1477
	case [1478]int:
		return 1478
	case [1479]int:
		return 1479
	case [1480]int:
		return 1480
	case [1481]int:
		return 1481
	case [1482]int:
		return 1482
	case [1483]int:
		return 1483
	case [1484]int:
		return 1484
	case [1485]int:
		return 1485
	case [1486]int:
		return 1486
	case [1487]int:
		return 1487
	case [1488]int:
		return 1488
	case [1489]int:
		return 1489
	case [1490]int:
		return 1490
	case [1491]int:
		return 1491
	case [1492]int:
		return 1492
	case [1493]int:
		return 1493
	case [1494]int:
		return 1494
	case [1495]int:
		return 1495
	case [1496]int:
		return 1496
	case [1497]int:
		return 1497
	case [1498]int:
		return 1498
	case [1499]int:
		return 1499
	case [1500]int:
		return 1500
	case [1501]int:
		return 1501
	case [1502]int:
		return 1502
	case [1503]int:
		return 1503
	case [1504]int:
		return 1504
	case [1505]int:
		return 1505
	case [1506]int:
		return 1506
	case [1507]int:
		return 1507
	case [1508]int:
		return 1508
	case [1509]int:
		return 1509
	case [1510]int:
		return 1510
	case [1511]int:
		return 1511
	case [1512]int:
		return 1512
	case [1513]int:
		return 1513
	case [1514]int:
		return 1514
	case [1515]int:
		return 1515
	case [1516]int:
		return 1516
	case [1517]int:
		return 1517
	case [1518]int:
		return 1518
	case [1519]int:
		return 1519
	case [1520]int:
		return 1520
	case [1521]int:
		return 1521
	case [1522]int:
		return 1522
	case [1523]int:
		return 1523
	case [1524]int:
		return 1524
	case [1525]int:
		return 1525
	case [1526]int:
		return 1526
	case [1527]int:
		return 1527
	case [1528]int:
		return 1528
	case [1529]int:
		return 1529
	case [1530]int:
		return 1530
	case [1531]int:
		return 1531
	case [1532]int:
		return 1532
	case [1533]int:
		return 1533
	case [1534]int:
		return 1534
	case [1535]int:
		return 1535
	case [1536]int:
		return 1536
	case [1537]int:
		return 1537
	case [1538]int:
		return 1538
	case [1539]int:
		return 1539
	case [1540]int:
		return 1540
	case [1541]int:
		return 1541
	case [1542]int:
		return 1542
	case [1543]int:
		return 1543
	case [1544]int:
		return 1544
	case [1545]int:
		return 1545
	case [1546]int:
		return 1546
	case [1547]int:
		return 1547
	case [1548]int:
		return 1548
	case [1549]int:
		return 1549
	case [1550]int:
		return 1550
	case [1551]int:
		return 1551
	case [1552]int:
		return 1552
	case [1553]int:
		return 1553
	case [1554]int:
		return 1554
	case [1555]int:
		return 1555
	case [1556]int:
		return 1556
	case [1557]int:
		return 1557
	case [1558]int:
		return 1558
	case [1559]int:
		return 1559
	case [1560]int:
		return 1560
	case [1561]int:
		return 1561
	case [1562]int:
		return 1562
	case [1563]int:
		return 1563
	case [1564]int:
		return 1564
	case [1565]int:
		return 1565
	case [1566]int:
		return 1566
	case [1567]int:
		return 1567
	case [1568]int:
		return 1568
	case [1569]int:
		return 1569
	case [1570]int:
		return 1570
	case [1571]int:
		return 1571
	case [1572]int:
		return 1572
	case [1573]int:
		return 1573
	case [1574]int:
		return 1574
	case [1575]int:
		return 1575
	case [1576]int:
		return 1576
	case [1577]int:
		return 1577
	case [1578]int:
		return 1578
	case [1579]int:
		return 1579
	case [1580]int:
		return 1580
	case [1581]int:
		return 1581
	case [1582]int:
		return 1582
	case [1583]int:
		return 1583
	case [1584]int:
		return 1584
	case [1585]int:
		return 1585
	case [1586]int:
		return 1586
	case [1587]int:
		return 1587
	case [1588]int:
		return 1588
	case [1589]int:
		return 1589
	case [1590]int:
		return 1590
	case [1591]int:
		return 1591
	case [1592]int:
		return 1592
	case [1593]int:
		return 1593
	case [1594]int:
		return 1594
	case [1595]int:
		return 1595
	case [1596]int:
		return 1596
	case [1597]int:
		return 1597
	case [1598]int:
		return 1598
	case [1599]int:
		return 1599
	case [1600]int:
		return 1600
	case [1601]int:
		return 1601
	case [1602]int:
		return 1602
	case [1603]int:
		return 1603
	case [1604]int:
		return 1604
	case [1605]int:
		return 1605
	case [1606]int:
		return 1606
	case [1607]int:
		return 1607
	case [1608]int:
		return 1608
	case [1609]int:
		return 1609
	case [1610]int:
		return 1610
	case [1611]int:
		return 1611
	case [1612]int:
		return 1612
	case [1613]int:
		return 1613
	case [1614]int:
		return 1614
	case [1615]int:
		return 1615
	case [1616]int:
		return 1616
	case [1617]int:
		return 1617
	case [1618]int:
		return 1618
	case [1619]int:
		return 1619
	case [1620]int:
		return 1620
	case [1621]int:
		return 1621
	case [1622]int:
		return 1622
	case [1623]int:
		return 1623
	case [1624]int:
		return 1624
	case [1625]int:
		return 1625
	case [1626]int:
		return 1626
	case [1627]int:
		return 1627
	case [1628]int:
		return 1628
	case [1629]int:
		return 1629
	case [1630]int:
		return 1630
	case [1631]int:
		return 1631
	case [1632]int:
		return 1632
	case [1633]int:
		return 1633
	case [1634]int:
		return 1634
	case [1635]int:
		return 1635
	case [1636]int:
		return 1636
	case [1637]int:
		return 1637
	case [1638]int:
		return 1638
	case [1639]int:
		return 1639
	case [1640]int:
		return 1640
	case [1641]int:
		return 1641
	case [1642]int:
		return 1642
	case [1643]int:
		return 1643
	case [1644]int:
		return 1644
	case [1645]int:
		return 1645
	case [1646]int:
		return 1646
	case [1647]int:
		return 1647
	case [1648]int:
		return 1648
	case [1649]int:
		return 1649
	case [1650]int:
		return 1650
	case [1651]int:
		return 1651
	case [1652]int:
		return 1652
	case [1653]int:
		return 1653
	case [1654]int:
		return 1654
	case [1655]int:
		return 1655
	case [1656]int:
		return 1656
	case [1657]int:
		return 1657
	case [1658]int:
		return 1658
	case [1659]int:
		return 1659
	case [1660]int:
		return 1660
	case [1661]int:
		return 1661
	case [1662]int:
		return 1662
	case [1663]int:
		return 1663
	case [1664]int:
		return 1664
	case [1665]int:
		return 1665
	case [1666]int:
		return 1666
	case [1667]int:
		return 1667
	case [1668]int:
		return 1668
	case [1669]int:
		return 1669
	case [1670]int:
		return 1670
	case [1671]int:
		return 1671
	case [1672]int:
		return 1672
	case [1673]int:
		return 1673
	case [1674]int:
		return 1674
	case [1675]int:
		return 1675
	case [1676]int:
		return 1676
	case [1677]int:
		return 1677
	case [1678]int:
		return 1678
	case [1679]int:
		return 1679
	case [1680]int:
		return 1680
	case [1681]int:
		return 1681
	case [1682]int:
		return 1682
	case [1683]int:
		return 1683
	case [1684]int:
		return 1684
	case [1685]int:
		return 1685
	case [1686]int:
		return 1686
	case [1687]int:
		return 1687
	case [1688]int:
		return 1688
	case [1689]int:
		return 1689
	case [1690]int:
		return 1690
	case [1691]int:
		return 1691
	case [1692]int:
		return 1692
	case [1693]int:
		return 1693
	case [1694]int:
		return 1694
	case [1695]int:
		return 1695
	case [1696]int:
		return 1696
	case [1697]int:
		return 1697
	case [1698]int:
		return 1698
	case [1699]int:
		return 1699
	case [1700]int:
		return 1700
	case [1701]int:
		return 1701
	case [1702]int:
		return 1702
	case [1703]int:
		return 1703
	case [1704]int:
		return 1704
	case [1705]int:
		return 1705
	case [1706]int:
		return 1706
	case [1707]int:
		return 1707
	case [1708]int:
		return 1708
	case [1709]int:
		return 1709
	case [1710]int:
		return 1710
	case [1711]int:
		return 1711
	case [1712]int:
		return 1712
	case [1713]int:
		return 1713
	case [1714]int:
		return 1714
	case [1715]int:
		return 1715
	case [1716]int:
		return 1716
	case [1717]int:
		return 1717
	case [1718]int:
		return 1718
	case [1719]int:
		return 1719
	case [1720]int:
		return 1720
	case [1721]int:
		return 1721
	case [1722]int:
		return 1722
	case [1723]int:
		return 1723
	case [1724]int:
		return 1724
	case [1725]int:
		return 1725
	case [1726]int:
		return 1726
	case [1727]int:
		return 1727
	case [1728]int:
		return 1728
	case [1729]int:
		return 1729
	case [1730]int:
		return 1730
	case [1731]int:
		return 1731
	case [1732]int:
		return 1732
	case [1733]int:
		return 1733
	case [1734]int:
		return 1734
	case [1735]int:
		return 1735
	case [1736]int:
		return 1736
	case [1737]int:
		return 1737
	case [1738]int:
		return 1738
	case [1739]int:
		return 1739
	case [1740]int:
		return 1740
	case [1741]int:
		return 1741
	case [1742]int:
		return 1742
	case [1743]int:
		return 1743
	case [1744]int:
		return 1744
	case [1745]int:
		return 1745
	case [1746]int:
		return 1746
	case [1747]int:
		return 1747
	case [1748]int:
		return 1748
	case [1749]int:
		return 1749
	case [1750]int:
		return 1750
	case [1751]int:
		return 1751
	case [1752]int:
		return 1752
	case [1753]int:
		return 1753
	case [1754]int:
		return 1754
	case [1755]int:
		return 1755
	case [1756]int:
		return 1756
	case [1757]int:
		return 1757
	case [1758]int:
		return 1758
	case [1759]int:
		return 1759
	case [1760]int:
		return 1760
	case [1761]int:
		return 1761
	case [1762]int:
		return 1762
	case [1763]int:
		return 1763
	case [1764]int:
		return 1764
	case [1765]int:
		return 1765
	case [1766]int:
		return 1766
	case [1767]int:
		return 1767
	case [1768]int:
		return 1768
	case [1769]int:
		return 1769
	case [1770]int:
		return 1770
	case [1771]int:
		return 1771
	case [1772]int:
		return 1772
	case [1773]int:
		return 1773
	case [1774]int:
		return 1774
	case [1775]int:
		return 1775
	case [1776]int:
		return 1776
	case [1777]int:
		return 1777
	case [1778]int:
		return 1778
	case [1779]int:
		return 1779
	case [1780]int:
		return 1780
	case [1781]int:
		return 1781
	case [1782]int:
		return 1782
	case [1783]int:
		return 1783
	case [1784]int:
		return 1784
	case [1785]int:
		return 1785
	case [1786]int:
		return 1786
	case [1787]int:
		return 1787
	case [1788]int:
		return 1788
	case [1789]int:
		return 1789
	case [1790]int:
		return 1790
	case [1791]int:
		return 1791
	case [1792]int:
		return 1792
	case [1793]int:
		return 1793
	case [1794]int:
		return 1794
	case [1795]int:
		return 1795
	case [1796]int:
		return 1796
	case [1797]int:
		return 1797
	case [1798]int:
		return 1798
	case [1799]int:
		return 1799
	case [1800]int:
		return 1800
	case [1801]int:
		return 1801
	case [1802]int:
		return 1802
	case [1803]int:
		return 1803
	case [1804]int:
		return 1804
	case [1805]int:
		return 1805
	case [1806]int:
		return 1806
	case [1807]int:
		return 1807
	case [1808]int:
		return 1808
	case [1809]int:
		return 1809
	case [1810]int:
		return 1810
	case [1811]int:
		return 1811
	case [1812]int:
		return 1812
	case [1813]int:
		return 1813
	case [1814]int:
		return 1814
	case [1815]int:
		return 1815
	case [1816]int:
		return 1816
	case [1817]int:
		return 1817
	case [1818]int:
		return 1818
	case [1819]int:
		return 1819
	case [1820]int:
		return 1820
	case [1821]int:
		return 1821
	case [1822]int:
		return 1822
	case [1823]int:
		return 1823
	case [1824]int:
		return 1824
	case [1825]int:
		return 1825
	case [1826]int:
		return 1826
	case [1827]int:
		return 1827
	case [1828]int:
		return 1828
	case [1829]int:
		return 1829
	case [1830]int:
		return 1830
	case [1831]int:
		return 1831
	case [1832]int:
		return 1832
	case [1833]int:
		return 1833
	case [1834]int:
		return 1834
	case [1835]int:
		return 1835
	case [1836]int:
		return 1836
	case [1837]int:
		return 1837
	case [1838]int:
		return 1838
	case [1839]int:
		return 1839
	case [1840]int:
		return 1840
	case [1841]int:
		return 1841
	case [1842]int:
		return 1842
	case [1843]int:
		return 1843
	case [1844]int:
		return 1844
	case [1845]int:
		return 1845
	case [1846]int:
		return 1846
	case [1847]int:
		return 1847
	case [1848]int:
		return 1848
	case [1849]int:
		return 1849
	case [1850]int:
		return 1850
	case [1851]int:
		return 1851
	case [1852]int:
		return 1852
	case [1853]int:
		return 1853
	case [1854]int:
		return 1854
	case [1855]int:
		return 1855
	case [1856]int:
		return 1856
	case [1857]int:
		return 1857
	case [1858]int:
		return 1858
	case [1859]int:
		return 1859
	case [1860]int:
		return 1860
	case [1861]int:
		return 1861
	case [1862]int:
		return 1862
	case [1863]int:
		return 1863
	case [1864]int:
		return 1864
	case [1865]int:
		return 1865
	case [1866]int:
		return 1866
	case [1867]int:
		return 1867
	case [1868]int:
		return 1868
	case [1869]int:
		return 1869
	case [1870]int:
		return 1870
	case [1871]int:
		return 1871
	case [1872]int:
		return 1872
	case [1873]int:
		return 1873
	case [1874]int:
		return 1874
	case [1875]int:
		return 1875
	case [1876]int:
		return 1876
	case [1877]int:
		return 1877
	case [1878]int:
		return 1878
	case [1879]int:
		return 1879
	case [1880]int:
		return 1880
	case [1881]int:
		return 1881
	case [1882]int:
		return 1882
	case [1883]int:
		return 1883
	case [1884]int:
		return 1884
	case [1885]int:
		return 1885
	case [1886]int:
		return 1886
	case [1887]int:
		return 1887
	case [1888]int:
		return 1888
	case [1889]int:
		return 1889
	case [1890]int:
		return 1890
	case [1891]int:
		return 1891
	case [1892]int:
		return 1892
	case [1893]int:
		return 1893
	case [1894]int:
		return 1894
	case [1895]int:
		return 1895
	case [1896]int:
		return 1896
	case [1897]int:
		return 1897
	case [1898]int:
		return 1898
	case [1899]int:
		return 1899
	case [1900]int:
		return 1900
	case [1901]int:
		return 1901
	case [1902]int:
		return 1902
	case [1903]int:
		return 1903
	case [1904]int:
		return 1904
	case [1905]int:
		return 1905
	case [1906]int:
		return 1906
	case [1907]int:
		return 1907
	case [1908]int:
		return 1908
	case [1909]int:
		return 1909
	case [1910]int:
		return 1910
	case [1911]int:
		return 1911
	case [1912]int:
		return 1912
	case [1913]int:
		return 1913
	case [1914]int:
		return 1914
	case [1915]int:
		return 1915
	case [1916]int:
		return 1916
	case [1917]int:
		return 1917
	case [1918]int:
		return 1918
	case [1919]int:
		return 1919
	case [1920]int:
		return 1920
	case [1921]int:
		return 1921
	case [1922]int:
		return 1922
	case [1923]int:
		return 1923
	case [1924]int:
		return 1924
	case [1925]int:
		return 1925
	case [1926]int:
		return 1926
	case [1927]int:
		return 1927
	case [1928]int:
		return 1928
	case [1929]int:
		return 1929
	case [1930]int:
		return 1930
	case [1931]int:
		return 1931
	case [1932]int:
		return 1932
	case [1933]int:
		return 1933
	case [1934]int:
		return 1934
	case [1935]int:
		return 1935
	case [1936]int:
		return 1936
	case [1937]int:
		return 1937
	case [1938]int:
		return 1938
	case [1939]int:
		return 1939
	case [1940]int:
		return 1940
	case [1941]int:
		return 1941
	case [1942]int:
		return 1942
	case [1943]int:
		return 1943
	case [1944]int:
		return 1944
	case [1945]int:
		return 1945
	case [1946]int:
		return 1946
	case [1947]int:
		return 1947
	case [1948]int:
		return 1948
	case [1949]int:
		return 1949
	case [1950]int:
		return 1950
	case [1951]int:
		return 1951
	case [1952]int:
		return 1952
	case [1953]int:
		return 1953
	case [1954]int:
		return 1954
	case [1955]int:
		return 1955
	case [1956]int:
		return 1956
	case [1957]int:
		return 1957
	case [1958]int:
		return 1958
	case [1959]int:
		return 1959
	case [1960]int:
		return 1960
	case [1961]int:
		return 1961
	case [1962]int:
		return 1962
	case [1963]int:
		return 1963
	case [1964]int:
		return 1964
	case [1965]int:
		return 1965
	case [1966]int:
		return 1966
	case [1967]int:
		return 1967
	case [1968]int:
		return 1968
	case [1969]int:
		return 1969
	case [1970]int:
		return 1970
	case [1971]int:
		return 1971
	case [1972]int:
		return 1972
	case [1973]int:
		return 1973
	case [1974]int:
		return 1974
	case [1975]int:
		return 1975
	case [1976]int:
		return 1976
	case [1977]int:
		return 1977
	case [1978]int:
		return 1978
	case [1979]int:
		return 1979
	case [1980]int:
		return 1980
	case [1981]int:
		return 1981
	case [1982]int:
		return 1982
	case [1983]int:
		return 1983
	case [1984]int:
		return 1984
	case [1985]int:
		return 1985
	case [1986]int:
		return 1986
	case [1987]int:
		return 1987
	case [1988]int:
		return 1988
	case [1989]int:
		return 1989
	case [1990]int:
		return 1990
	case [1991]int:
		return 1991
	case [1992]int:
		return 1992
	case [1993]int:
		return 1993
	case [1994]int:
		return 1994
	case [1995]int:
		return 1995
	case [1996]int:
		return 1996
	case [1997]int:
		return 1997
	case [1998]int:
		return 1998
	case [1999]int:
		return 1999
	case [2000]int:
		return 2000
	case [2001]int:
		return 2001
	case [2002]int:
		return 2002
	case [2003]int:
		return 2003
	case [2004]int:
		return 2004
	case [2005]int:
		return 2005
	case [2006]int:
		return 2006
	case [2007]int:
		return 2007
	case [2008]int:
		return 2008
	case [2009]int:
		return 2009
	case [2010]int:
		return 2010
	case [2011]int:
		return 2011
	case [2012]int:
		return 2012
	case [2013]int:
		return 2013
	case [2014]int:
		return 2014
	case [2015]int:
		return 2015
	case [2016]int:
		return 2016
	case [2017]int:
		return 2017
	case [2018]int:
		return 2018
	case [2019]int:
		return 2019
	case [2020]int:
		return 2020
	case [2021]int:
		return 2021
	case [2022]int:
		return 2022
	case [2023]int:
		return 2023
	case [2024]int:
		return 2024
	case [2025]int:
		return 2025
	case [2026]int:
		return 2026
	case [2027]int:
		return 2027
	case [2028]int:
		return 2028
	case [2029]int:
		return 2029
	case [2030]int:
		return 2030
	case [2031]int:
		return 2031
	case [2032]int:
		return 2032
	case [2033]int:
		return 2033
	case [2034]int:
		return 2034
	case [2035]int:
		return 2035
	case [2036]int:
		return 2036
	case [2037]int:
		return 2037
	case [2038]int:
		return 2038
	case [2039]int:
		return 2039
	case [2040]int:
		return 2040
	case [2041]int:
		return 2041
	case [2042]int:
		return 2042
	case [2043]int:
		return 2043
	case [2044]int:
		return 2044
	case [2045]int:
		return 2045
	case [2046]int:
		return 2046
	case [2047]int:
		return 2047
	case [2048]int:
		return 2048
	case [2049]int:
		return 2049
	case [2050]int:
		return 2050
	case [2051]int:
		return 2051
	case [2052]int:
		return 2052
	case [2053]int:
		return 2053
	case [2054]int:
		return 2054
	case [2055]int:
		return 2055
	case [2056]int:
		return 2056
	case [2057]int:
		return 2057
	case [2058]int:
		return 2058
	case [2059]int:
		return 2059
	case [2060]int:
		return 2060
	case [2061]int:
		return 2061
	case [2062]int:
		return 2062
	case [2063]int:
		return 2063
	case [2064]int:
		return 2064
	case [2065]int:
		return 2065
	case [2066]int:
		return 2066
	case [2067]int:
		return 2067
	case [2068]int:
		return 2068
	case [2069]int:
		return 2069
	case [2070]int:
		return 2070
	case [2071]int:
		return 2071
	case [2072]int:
		return 2072
	case [2073]int:
		return 2073
	case [2074]int:
		return 2074
	case [2075]int:
		return 2075
	case [2076]int:
		return 2076
	case [2077]int:
		return 2077
	case [2078]int:
		return 2078
	case [2079]int:
		return 2079
	case [2080]int:
		return 2080
	case [2081]int:
		return 2081
	case [2082]int:
		return 2082
	case [2083]int:
		return 2083
	case [2084]int:
		return 2084
	case [2085]int:
		return 2085
	case [2086]int:
		return 2086
	case [2087]int:
		return 2087
	case [2088]int:
		return 2088
	case [2089]int:
		return 2089
	case [2090]int:
		return 2090
	case [2091]int:
		return 2091
	case [2092]int:
		return 2092
	case [2093]int:
		return 2093
	case [2094]int:
		return 2094
	case [2095]int:
		return 2095
	case [2096]int:
		return 2096
	case [2097]int:
		return 2097
	case [2098]int:
		return 2098
	case [2099]int:
		return 2099
	case [2100]int:
		return 2100
	case [2101]int:
		return 2101
	case [2102]int:
		return 2102
	case [2103]int:
		return 2103
	case [2104]int:
		return 2104
	case [2105]int:
		return 2105
	case [2106]int:
		return 2106
	case [2107]int:
		return 2107
	case [2108]int:
		return 2108
	case [2109]int:
		return 2109
	case [2110]int:
		return 2110
	case [2111]int:
		return 2111
	case [2112]int:
		return 2112
	case [2113]int:
		return 2113
	case [2114]int:
		return 2114
	case [2115]int:
		return 2115
	case [2116]int:
		return 2116
	case [2117]int:
		return 2117
	case [2118]int:
		return 2118
	case [2119]int:
		return 2119
	case [2120]int:
		return 2120
	case [2121]int:
		return 2121
	case [2122]int:
		return 2122
	case [2123]int:
		return 2123
	case [2124]int:
		return 2124
	case [2125]int:
		return 2125
	case [2126]int:
		return 2126
	case [2127]int:
		return 2127
	case [2128]int:
		return 2128
	case [2129]int:
		return 2129
	case [2130]int:
		return 2130
	case [2131]int:
		return 2131
	case [2132]int:
		return 2132
	case [2133]int:
		return 2133
	case [2134]int:
		return 2134
	case [2135]int:
		return 2135
	case [2136]int:
		return 2136
	case [2137]int:
		return 2137
	case [2138]int:
		return 2138
	case [2139]int:
		return 2139
	case [2140]int:
		return 2140
	case [2141]int:
		return 2141
	case [2142]int:
		return 2142
	case [2143]int:
		return 2143
	case [2144]int:
		return 2144
	case [2145]int:
		return 2145
	case [2146]int:
		return 2146
	case [2147]int:
		return 2147
	case [2148]int:
		return 2148
	case [2149]int:
		return 2149
	case [2150]int:
		return 2150
	case [2151]int:
		return 2151
	case [2152]int:
		return 2152
	case [2153]int:
		return 2153
	case [2154]int:
		return 2154
	case [2155]int:
		return 2155
	case [2156]int:
		return 2156
	case [2157]int:
		return 2157
	case [2158]int:
		return 2158
	case [2159]int:
		return 2159
	case [2160]int:
		return 2160
	case [2161]int:
		return 2161
	case [2162]int:
		return 2162
	case [2163]int:
		return 2163
	case [2164]int:
		return 2164
	case [2165]int:
		return 2165
	case [2166]int:
		return 2166
	case [2167]int:
		return 2167
	case [2168]int:
		return 2168
	case [2169]int:
		return 2169
	case [2170]int:
		return 2170
	case [2171]int:
		return 2171
	case [2172]int:
		return 2172
	case [2173]int:
		return 2173
	case [2174]int:
		return 2174
	case [2175]int:
		return 2175
	case [2176]int:
		return 2176
	case [2177]int:
		return 2177
	case [2178]int:
		return 2178
	case [2179]int:
		return 2179
	case [2180]int:
		return 2180
	case [2181]int:
		return 2181
	case [2182]int:
		return 2182
	case [2183]int:
		return 2183
	case [2184]int:
		return 2184
	case [2185]int:
		return 2185
	case [2186]int:
		return 2186
	case [2187]int:
		return 2187
	case [2188]int:
		return 2188
	case [2189]int:
		return 2189
	case [2190]int:
		return 2190
	case [2191]int:
		return 2191
	case [2192]int:
		return 2192
	case [2193]int:
		return 2193
	case [2194]int:
		return 2194
	case [2195]int:
		return 2195
	case [2196]int:
		return 2196
	case [2197]int:
		return 2197
	case [2198]int:
		return 2198
	case [2199]int:
		return 2199
	case [2200]int:
		return 2200
	case [2201]int:
		return 2201
	case [2202]int:
		return 2202
	case [2203]int:
		return 2203
	case [2204]int:
		return 2204
	case [2205]int:
		return 2205
	case [2206]int:
		return 2206
	case [2207]int:
		return 2207
	case [2208]int:
		return 2208
	case [2209]int:
		return 2209
	case [2210]int:
		return 2210
	case [2211]int:
		return 2211
	case [2212]int:
		return 2212
	case [2213]int:
		return 2213
	case [2214]int:
		return 2214
	case [2215]int:
		return 2215
	case [2216]int:
		return 2216
	case [2217]int:
		return 2217
	case [2218]int:
		return 2218
	case [2219]int:
		return 2219
	case [2220]int:
		return 2220
	case [2221]int:
		return 2221
	case [2222]int:
		return 2222
	case [2223]int:
		return 2223
	case [2224]int:
		return 2224
	case [2225]int:
		return 2225
	case [2226]int:
		return 2226
	case [2227]int:
		return 2227
	case [2228]int:
		return 2228
	case [2229]int:
		return 2229
	case [2230]int:
		return 2230
	case [2231]int:
		return 2231
	case [2232]int:
		return 2232
	case [2233]int:
		return 2233
	case [2234]int:
		return 2234
	case [2235]int:
		return 2235
	case [2236]int:
		return 2236
	case [2237]int:
		return 2237
	case [2238]int:
		return 2238
	case [2239]int:
		return 2239
	case [2240]int:
		return 2240
	case [2241]int:
		return 2241
	case [2242]int:
		return 2242
	case [2243]int:
		return 2243
	case [2244]int:
		return 2244
	case [2245]int:
		return 2245
	case [2246]int:
		return 2246
	case [2247]int:
		return 2247
	case [2248]int:
		return 2248
	case [2249]int:
		return 2249
	case [2250]int:
		return 2250
	case [2251]int:
		return 2251
	case [2252]int:
		return 2252
	case [2253]int:
		return 2253
	case [2254]int:
		return 2254
	case [2255]int:
		return 2255
	case [2256]int:
		return 2256
	case [2257]int:
		return 2257
	case [2258]int:
		return 2258
	case [2259]int:
		return 2259
	case [2260]int:
		return 2260
	case [2261]int:
		return 2261
	case [2262]int:
		return 2262
	case [2263]int:
		return 2263
	case [2264]int:
		return 2264
	case [2265]int:
		return 2265
	case [2266]int:
		return 2266
	case [2267]int:
		return 2267
	case [2268]int:
		return 2268
	case [2269]int:
		return 2269
	case [2270]int:
		return 2270
	case [2271]int:
		return 2271
	case [2272]int:
		return 2272
	case [2273]int:
		return 2273
	case [2274]int:
		return 2274
	case [2275]int:
		return 2275
	case [2276]int:
		return 2276
	case [2277]int:
		return 2277
	case [2278]int:
		return 2278
	case [2279]int:
		return 2279
	case [2280]int:
		return 2280
	case [2281]int:
		return 2281
	case [2282]int:
		return 2282
	case [2283]int:
		return 2283
	case [2284]int:
		return 2284
	case [2285]int:
		return 2285
	case [2286]int:
		return 2286
	case [2287]int:
		return 2287
	case [2288]int:
		return 2288
	case [2289]int:
		return 2289
	case [2290]int:
		return 2290
	case [2291]int:
		return 2291
	case [2292]int:
		return 2292
	case [2293]int:
		return 2293
	case [2294]int:
		return 2294
	case [2295]int:
		return 2295
	case [2296]int:
		return 2296
	case [2297]int:
		return 2297
	case [2298]int:
		return 2298
	case [2299]int:
		return 2299
	case [2300]int:
		return 2300
	case [2301]int:
		return 2301
	case [2302]int:
		return 2302
	case [2303]int:
		return 2303
	case [2304]int:
		return 2304
	case [2305]int:
		return 2305
	case [2306]int:
		return 2306
	case [2307]int:
		return 2307
	case [2308]int:
		return 2308
	case [2309]int:
		return 2309
	case [2310]int:
		return 2310
	case [2311]int:
		return 2311
	case [2312]int:
		return 2312
	case [2313]int:
		return 2313
	case [2314]int:
		return 2314
	case [2315]int:
		return 2315
	case [2316]int:
		return 2316
	case [2317]int:
		return 2317
	case [2318]int:
		return 2318
	case [2319]int:
		return 2319
	case [2320]int:
		return 2320
	case [2321]int:
		return 2321
	case [2322]int:
		return 2322
	case [2323]int:
		return 2323
	case [2324]int:
		return 2324
	case [2325]int:
		return 2325
	case [2326]int:
		return 2326
	case [2327]int:
		return 2327
	case [2328]int:
		return 2328
	case [2329]int:
		return 2329
	case [2330]int:
		return 2330
	case [2331]int:
		return 2331
	case [2332]int:
		return 2332
	case [2333]int:
		return 2333
	case [2334]int:
		return 2334
	case [2335]int:
		return 2335
	case [2336]int:
		return 2336
	case [2337]int:
		return 2337
	case [2338]int:
		return 2338
	case [2339]int:
		return 2339
	case [2340]int:
		return 2340
	case [2341]int:
		return 2341
	case [2342]int:
		return 2342
	case [2343]int:
		return 2343
	case [2344]int:
		return 2344
	case [2345]int:
		return 2345
	case [2346]int:
		return 2346
	case [2347]int:
		return 2347
	case [2348]int:
		return 2348
	case [2349]int:
		return 2349
	case [2350]int:
		return 2350
	case [2351]int:
		return 2351
	case [2352]int:
		return 2352
	case [2353]int:
		return 2353
	case [2354]int:
		return 2354
	case [2355]int:
		return 2355
	case [2356]int:
		return 2356
	case [2357]int:
		return 2357
	case [2358]int:
		return 2358
	case [2359]int:
		return 2359
	case [2360]int:
		return 2360
	case [2361]int:
		return 2361
	case [2362]int:
		return 2362
	case [2363]int:
		return 2363
	case [2364]int:
		return 2364
	case [2365]int:
		return 2365
	case [2366]int:
		return 2366
	case [2367]int:
		return 2367
	case [2368]int:
		return 2368
	case [2369]int:
		return 2369
	case [2370]int:
		return 2370
	case [2371]int:
		return 2371
	case [2372]int:
		return 2372
	case [2373]int:
		return 2373
	case [2374]int:
		return 2374
	case [2375]int:
		return 2375
	case [2376]int:
		return 2376
	case [2377]int:
		return 2377
	case [2378]int:
		return 2378
	case [2379]int:
		return 2379
	case [2380]int:
		return 2380
	case [2381]int:
		return 2381
	case [2382]int:
		return 2382
	case [2383]int:
		return 2383
	case [2384]int:
		return 2384
	case [2385]int:
		return 2385
	case [2386]int:
		return 2386
	case [2387]int:
		return 2387
	case [2388]int:
		return 2388
	case [2389]int:
		return 2389
	case [2390]int:
		return 2390
	case [2391]int:
		return 2391
	case [2392]int:
		return 2392
	case [2393]int:
		return 2393
	case [2394]int:
		return 2394
	case [2395]int:
		return 2395
	case [2396]int:
		return 2396
	case [2397]int:
		return 2397
	case [2398]int:
		return 2398
	case [2399]int:
		return 2399
	case [2400]int:
		return 2400
	case [2401]int:
		return 2401
	case [2402]int:
		return 2402
	case [2403]int:
		return 2403
	case [2404]int:
		return 2404
	case [2405]int:
		return 2405
	case [2406]int:
		return 2406
	case [2407]int:
		return 2407
	case [2408]int:
		return 2408
	case [2409]int:
		return 2409
	case [2410]int:
		return 2410
	case [2411]int:
		return 2411
	case [2412]int:
		return 2412
	case [2413]int:
		return 2413
	case [2414]int:
		return 2414
	case [2415]int:
		return 2415
	case [2416]int:
		return 2416
	case [2417]int:
		return 2417
	case [2418]int:
		return 2418
	case [2419]int:
		return 2419
	case [2420]int:
		return 2420
	case [2421]int:
		return 2421
	case [2422]int:
		return 2422
	case [2423]int:
		return 2423
	case [2424]int:
		return 2424
	case [2425]int:
		return 2425
	case [2426]int:
		return 2426
	case [2427]int:
		return 2427
	case [2428]int:
		return 2428
	case [2429]int:
		return 2429
	case [2430]int:
		return 2430
	case [2431]int:
		return 2431
	case [2432]int:
		return 2432
	case [2433]int:
		return 2433
	case [2434]int:
		return 2434
	case [2435]int:
		return 2435
	case [2436]int:
		return 2436
	case [2437]int:
		return 2437
	case [2438]int:
		return 2438
	case [2439]int:
		return 2439
	case [2440]int:
		return 2440
	case [2441]int:
		return 2441
	case [2442]int:
		return 2442
	case [2443]int:
		return 2443
	case [2444]int:
		return 2444
	case [2445]int:
		return 2445
	case [2446]int:
		return 2446
	case [2447]int:
		return 2447
	case [2448]int:
		return 2448
	case [2449]int:
		return 2449
	case [2450]int:
		return 2450
	case [2451]int:
		return 2451
	case [2452]int:
		return 2452
	case [2453]int:
		return 2453
	case [2454]int:
		return 2454
	case [2455]int:
		return 2455
	case [2456]int:
		return 2456
	case [2457]int:
		return 2457
	case [2458]int:
		return 2458
	case [2459]int:
		return 2459
	case [2460]int:
		return 2460
	case [2461]int:
		return 2461
	case [2462]int:
		return 2462
	case [2463]int:
		return 2463
	case [2464]int:
		return 2464
	case [2465]int:
		return 2465
	case [2466]int:
		return 2466
	case [2467]int:
		return 2467
	case [2468]int:
		return 2468
	case [2469]int:
		return 2469
	case [2470]int:
		return 2470
	case [2471]int:
		return 2471
	case [2472]int:
		return 2472
	case [2473]int:
		return 2473
	case [2474]int:
		return 2474
	case [2475]int:
		return 2475
	case [2476]int:
		return 2476
	case [2477]int:
		return 2477
	case [2478]int:
		return 2478
	case [2479]int:
		return 2479
	case [2480]int:
		return 2480
	case [2481]int:
		return 2481
	case [2482]int:
		return 2482
	case [2483]int:
		return 2483
	case [2484]int:
		return 2484
	case [2485]int:
		return 2485
	case [2486]int:
		return 2486
	case [2487]int:
		return 2487
	case [2488]int:
		return 2488
	case [2489]int:
		return 2489
	case [2490]int:
		return 2490
	case [2491]int:
		return 2491
	case [2492]int:
		return 2492
	case [2493]int:
		return 2493
	case [2494]int:
		return 2494
	case [2495]int:
		return 2495
	case [2496]int:
		return 2496
	case [2497]int:
		return 2497
	case [2498]int:
		return 2498
	case [2499]int:
		return 2499
	case [2500]int:
		return 2500
	case [2501]int:
		return 2501
	case [2502]int:
		return 2502
	case [2503]int:
		return 2503
	case [2504]int:
		return 2504
	case [2505]int:
		return 2505
	case [2506]int:
		return 2506
	case [2507]int:
		return 2507
	case [2508]int:
		return 2508
	case [2509]int:
		return 2509
	case [2510]int:
		return 2510
	case [2511]int:
		return 2511
	case [2512]int:
		return 2512
	case [2513]int:
		return 2513
	case [2514]int:
		return 2514
	case [2515]int:
		return 2515
	case [2516]int:
		return 2516
	case [2517]int:
		return 2517
	case [2518]int:
		return 2518
	case [2519]int:
		return 2519
	case [2520]int:
		return 2520
	case [2521]int:
		return 2521
	case [2522]int:
		return 2522
	case [2523]int:
		return 2523
	case [2524]int:
		return 2524
	case [2525]int:
		return 2525
	case [2526]int:
		return 2526
	case [2527]int:
		return 2527
	case [2528]int:
		return 2528
	case [2529]int:
		return 2529
	case [2530]int:
		return 2530
	case [2531]int:
		return 2531
	case [2532]int:
		return 2532
	case [2533]int:
		return 2533
	case [2534]int:
		return 2534
	case [2535]int:
		return 2535
	case [2536]int:
		return 2536
	case [2537]int:
		return 2537
	case [2538]int:
		return 2538
	case [2539]int:
		return 2539
	case [2540]int:
		return 2540
	case [2541]int:
		return 2541
	case [2542]int:
		return 2542
	case [2543]int:
		return 2543
	case [2544]int:
		return 2544
	case [2545]int:
		return 2545
	case [2546]int:
		return 2546
	case [2547]int:
		return 2547
	case [2548]int:
		return 2548
	case [2549]int:
		return 2549
	case [2550]int:
		return 2550
	case [2551]int:
		return 2551
	case [2552]int:
		return 2552
	case [2553]int:
		return 2553
	case [2554]int:
		return 2554
	case [2555]int:
		return 2555
	case [2556]int:
		return 2556
	case [2557]int:
		return 2557
	case [2558]int:
		return 2558
	case [2559]int:
		return 2559
	case [2560]int:
		return 2560
	case [2561]int:
		return 2561
	case [2562]int:
		return 2562
	case [2563]int:
		return 2563
	case [2564]int:
		return 2564
	case [2565]int:
		return 2565
	case [2566]int:
		return 2566
	case [2567]int:
		return 2567
	case [2568]int:
		return 2568
	case [2569]int:
		return 2569
	case [2570]int:
		return 2570
	case [2571]int:
		return 2571
	case [2572]int:
		return 2572
	case [2573]int:
		return 2573
	case [2574]int:
		return 2574
	case [2575]int:
		return 2575
	case [2576]int:
		return 2576
	case [2577]int:
		return 2577
	case [2578]int:
		return 2578
	case [2579]int:
		return 2579
	case [2580]int:
		return 2580
	case [2581]int:
		return 2581
	case [2582]int:
		return 2582
	case [2583]int:
		return 2583
	case [2584]int:
		return 2584
	case [2585]int:
		return 2585
	case [2586]int:
		return 2586
	case [2587]int:
		return 2587
	case [2588]int:
		return 2588
	case [2589]int:
		return 2589
	case [2590]int:
		return 2590
	case [2591]int:
		return 2591
	case [2592]int:
		return 2592
	case [2593]int:
		return 2593
	case [2594]int:
		return 2594
	case [2595]int:
		return 2595
	case [2596]int:
		return 2596
	case [2597]int:
		return 2597
	case [2598]int:
		return 2598
	case [2599]int:
		return 2599
	case [2600]int:
		return 2600
	case [2601]int:
		return 2601
	case [2602]int:
		return 2602
	case [2603]int:
		return 2603
	case [2604]int:
		return 2604
	case [2605]int:
		return 2605
	case [2606]int:
		return 2606
	case [2607]int:
		return 2607
	case [2608]int:
		return 2608
	case [2609]int:
		return 2609
	case [2610]int:
		return 2610
	case [2611]int:
		return 2611
	case [2612]int:
		return 2612
	case [2613]int:
		return 2613
	case [2614]int:
		return 2614
	case [2615]int:
		return 2615
	case [2616]int:
		return 2616
	case [2617]int:
		return 2617
	case [2618]int:
		return 2618
	case [2619]int:
		return 2619
	case [2620]int:
		return 2620
	case [2621]int:
		return 2621
	case [2622]int:
		return 2622
	case [2623]int:
		return 2623
	case [2624]int:
		return 2624
	case [2625]int:
		return 2625
	case [2626]int:
		return 2626
	case [2627]int:
		return 2627
	case [2628]int:
		return 2628
	case [2629]int:
		return 2629
	case [2630]int:
		return 2630
	case [2631]int:
		return 2631
	case [2632]int:
		return 2632
	case [2633]int:
		return 2633
	case [2634]int:
		return 2634
	case [2635]int:
		return 2635
	case [2636]int:
		return 2636
	case [2637]int:
		return 2637
	case [2638]int:
		return 2638
	case [2639]int:
		return 2639
	case [2640]int:
		return 2640
	case [2641]int:
		return 2641
	case [2642]int:
		return 2642
	case [2643]int:
		return 2643
	case [2644]int:
		return 2644
	case [2645]int:
		return 2645
	case [2646]int:
		return 2646
	case [2647]int:
		return 2647
	case [2648]int:
		return 2648
	case [2649]int:
		return 2649
	case [2650]int:
		return 2650
	case [2651]int:
		return 2651
	case [2652]int:
		return 2652
	case [2653]int:
		return 2653
	case [2654]int:
		return 2654
	case [2655]int:
		return 2655
	case [2656]int:
		return 2656
	case [2657]int:
		return 2657
	case [2658]int:
		return 2658
	case [2659]int:
		return 2659
	case [2660]int:
		return 2660
	case [2661]int:
		return 2661
	case [2662]int:
		return 2662
	case [2663]int:
		return 2663
	case [2664]int:
		return 2664
	case [2665]int:
		return 2665
	case [2666]int:
		return 2666
	case [2667]int:
		return 2667
	case [2668]int:
		return 2668
	case [2669]int:
		return 2669
	case [2670]int:
		return 2670
	case [2671]int:
		return 2671
	case [2672]int:
		return 2672
	case [2673]int:
		return 2673
	case [2674]int:
		return 2674
	case [2675]int:
		return 2675
	case [2676]int:
		return 2676
	case [2677]int:
		return 2677
	case [2678]int:
		return 2678
	case [2679]int:
		return 2679
	case [2680]int:
		return 2680
	case [2681]int:
		return 2681
	case [2682]int:
		return 2682
	case [2683]int:
		return 2683
	case [2684]int:
		return 2684
	case [2685]int:
		return 2685
	case [2686]int:
		return 2686
	case [2687]int:
		return 2687
	case [2688]int:
		return 2688
	case [2689]int:
		return 2689
	case [2690]int:
		return 2690
	case [2691]int:
		return 2691
	case [2692]int:
		return 2692
	case [2693]int:
		return 2693
	case [2694]int:
		return 2694
	case [2695]int:
		return 2695
	case [2696]int:
		return 2696
	case [2697]int:
		return 2697
	case [2698]int:
		return 2698
	case [2699]int:
		return 2699
	case [2700]int:
		return 2700
	case [2701]int:
		return 2701
	case [2702]int:
		return 2702
	case [2703]int:
		return 2703
	case [2704]int:
		return 2704
	case [2705]int:
		return 2705
	case [2706]int:
		return 2706
	case [2707]int:
		return 2707
	case [2708]int:
		return 2708
	case [2709]int:
		return 2709
	case [2710]int:
		return 2710
	case [2711]int:
		return 2711
	case [2712]int:
		return 2712
	case [2713]int:
		return 2713
	case [2714]int:
		return 2714
	case [2715]int:
		return 2715
	case [2716]int:
		return 2716
	case [2717]int:
		return 2717
	case [2718]int:
		return 2718
	case [2719]int:
		return 2719
	case [2720]int:
		return 2720
	case [2721]int:
		return 2721
	case [2722]int:
		return 2722
	case [2723]int:
		return 2723
	case [2724]int:
		return 2724
	case [2725]int:
		return 2725
	case [2726]int:
		return 2726
	case [2727]int:
		return 2727
	case [2728]int:
		return 2728
	case [2729]int:
		return 2729
	case [2730]int:
		return 2730
	case [2731]int:
		return 2731
	case [2732]int:
		return 2732
	case [2733]int:
		return 2733
	case [2734]int:
		return 2734
	case [2735]int:
		return 2735
	case [2736]int:
		return 2736
	case [2737]int:
		return 2737
	case [2738]int:
		return 2738
	case [2739]int:
		return 2739
	case [2740]int:
		return 2740
	case [2741]int:
		return 2741
	case [2742]int:
		return 2742
	case [2743]int:
		return 2743
	case [2744]int:
		return 2744
	case [2745]int:
		return 2745
	case [2746]int:
		return 2746
	case [2747]int:
		return 2747
	case [2748]int:
		return 2748
	case [2749]int:
		return 2749
	case [2750]int:
		return 2750
	case [2751]int:
		return 2751
	case [2752]int:
		return 2752
	case [2753]int:
		return 2753
	case [2754]int:
		return 2754
	case [2755]int:
		return 2755
	case [2756]int:
		return 2756
	case [2757]int:
		return 2757
	case [2758]int:
		return 2758
	case [2759]int:
		return 2759
	case [2760]int:
		return 2760
	case [2761]int:
		return 2761
	case [2762]int:
		return 2762
	case [2763]int:
		return 2763
	case [2764]int:
		return 2764
	case [2765]int:
		return 2765
	case [2766]int:
		return 2766
	case [2767]int:
		return 2767
	case [2768]int:
		return 2768
	case [2769]int:
		return 2769
	case [2770]int:
		return 2770
	case [2771]int:
		return 2771
	case [2772]int:
		return 2772
	case [2773]int:
		return 2773
	case [2774]int:
		return 2774
	case [2775]int:
		return 2775
	case [2776]int:
		return 2776
	case [2777]int:
		return 2777
	case [2778]int:
		return 2778
	case [2779]int:
		return 2779
	case [2780]int:
		return 2780
	case [2781]int:
		return 2781
	case [2782]int:
		return 2782
	case [2783]int:
		return 2783
	case [2784]int:
		return 2784
	case [2785]int:
		return 2785
	case [2786]int:
		return 2786
	case [2787]int:
		return 2787
	case [2788]int:
		return 2788
	case [2789]int:
		return 2789
	case [2790]int:
		return 2790
	case [2791]int:
		return 2791
	case [2792]int:
		return 2792
	case [2793]int:
		return 2793
	case [2794]int:
		return 2794
	case [2795]int:
		return 2795
	case [2796]int:
		return 2796
	case [2797]int:
		return 2797
	case [2798]int:
		return 2798
	case [2799]int:
		return 2799
	case [2800]int:
		return 2800
	case [2801]int:
		return 2801
	case [2802]int:
		return 2802
	case [2803]int:
		return 2803
	case [2804]int:
		return 2804
	case [2805]int:
		return 2805
	case [2806]int:
		return 2806
	case [2807]int:
		return 2807
	case [2808]int:
		return 2808
	case [2809]int:
		return 2809
	case [2810]int:
		return 2810
	case [2811]int:
		return 2811
	case [2812]int:
		return 2812
	case [2813]int:
		return 2813
	case [2814]int:
		return 2814
	case [2815]int:
		return 2815
	case [2816]int:
		return 2816
	case [2817]int:
		return 2817
	case [2818]int:
		return 2818
	case [2819]int:
		return 2819
	case [2820]int:
		return 2820
	case [2821]int:
		return 2821
	case [2822]int:
		return 2822
	case [2823]int:
		return 2823
	case [2824]int:
		return 2824
	case [2825]int:
		return 2825
	case [2826]int:
		return 2826
	case [2827]int:
		return 2827
	case [2828]int:
		return 2828
	case [2829]int:
		return 2829
	case [2830]int:
		return 2830
	case [2831]int:
		return 2831
	case [2832]int:
		return 2832
	case [2833]int:
		return 2833
	case [2834]int:
		return 2834
	case [2835]int:
		return 2835
	case [2836]int:
		return 2836
	case [2837]int:
		return 2837
	case [2838]int:
		return 2838
	case [2839]int:
		return 2839
	case [2840]int:
		return 2840
	case [2841]int:
		return 2841
	case [2842]int:
		return 2842
	case [2843]int:
		return 2843
	case [2844]int:
		return 2844
	case [2845]int:
		return 2845
	case [2846]int:
		return 2846
	case [2847]int:
		return 2847
	case [2848]int:
		return 2848
	case [2849]int:
		return 2849
	case [2850]int:
		return 2850
	case [2851]int:
		return 2851
	case [2852]int:
		return 2852
	case [2853]int:
		return 2853
	case [2854]int:
		return 2854
	case [2855]int:
		return 2855
	case [2856]int:
		return 2856
	case [2857]int:
		return 2857
	case [2858]int:
		return 2858
	case [2859]int:
		return 2859
	case [2860]int:
		return 2860
	case [2861]int:
		return 2861
	case [2862]int:
		return 2862
	case [2863]int:
		return 2863
	case [2864]int:
		return 2864
	case [2865]int:
		return 2865
	case [2866]int:
		return 2866
	case [2867]int:
		return 2867
	case [2868]int:
		return 2868
	case [2869]int:
		return 2869
	case [2870]int:
		return 2870
	case [2871]int:
		return 2871
	case [2872]int:
		return 2872
	case [2873]int:
		return 2873
	case [2874]int:
		return 2874
	case [2875]int:
		return 2875
	case [2876]int:
		return 2876
	case [2877]int:
		return 2877
	case [2878]int:
		return 2878
	case [2879]int:
		return 2879
	case [2880]int:
		return 2880
	case [2881]int:
		return 2881
	case [2882]int:
		return 2882
	case [2883]int:
		return 2883
	case [2884]int:
		return 2884
	case [2885]int:
		return 2885
	case [2886]int:
		return 2886
	case [2887]int:
		return 2887
	case [2888]int:
		return 2888
	case [2889]int:
		return 2889
	case [2890]int:
		return 2890
	case [2891]int:
		return 2891
	case [2892]int:
		return 2892
	case [2893]int:
		return 2893
	case [2894]int:
		return 2894
	case [2895]int:
		return 2895
	case [2896]int:
		return 2896
	case [2897]int:
		return 2897
	case [2898]int:
		return 2898
	case [2899]int:
		return 2899
	case [2900]int:
		return 2900
	case [2901]int:
		return 2901
	case [2902]int:
		return 2902
	case [2903]int:
		return 2903
	case [2904]int:
		return 2904
	case [2905]int:
		return 2905
	case [2906]int:
		return 2906
	case [2907]int:
		return 2907
	case [2908]int:
		return 2908
	case [2909]int:
		return 2909
	case [2910]int:
		return 2910
	case [2911]int:
		return 2911
	case [2912]int:
		return 2912
	case [2913]int:
		return 2913
	case [2914]int:
		return 2914
	case [2915]int:
		return 2915
	case [2916]int:
		return 2916
	case [2917]int:
		return 2917
	case [2918]int:
		return 2918
	case [2919]int:
		return 2919
	case [2920]int:
		return 2920
	case [2921]int:
		return 2921
	case [2922]int:
		return 2922
	case [2923]int:
		return 2923
	case [2924]int:
		return 2924
	case [2925]int:
		return 2925
	case [2926]int:
		return 2926
	case [2927]int:
		return 2927
	case [2928]int:
		return 2928
	case [2929]int:
		return 2929
	case [2930]int:
		return 2930
	case [2931]int:
		return 2931
	case [2932]int:
		return 2932
	case [2933]int:
		return 2933
	case [2934]int:
		return 2934
	case [2935]int:
		return 2935
	case [2936]int:
		return 2936
	case [2937]int:
		return 2937
	case [2938]int:
		return 2938
	case [2939]int:
		return 2939
	case [2940]int:
		return 2940
	case [2941]int:
		return 2941
	case [2942]int:
		return 2942
	case [2943]int:
		return 2943
	case [2944]int:
		return 2944
	case [2945]int:
		return 2945
	case [2946]int:
		return 2946
	case [2947]int:
		return 2947
	case [2948]int:
		return 2948
	case [2949]int:
		return 2949
	case [2950]int:
		return 2950
	case [2951]int:
		return 2951
	case [2952]int:
		return 2952
	case [2953]int:
		return 2953
	case [2954]int:
		return 2954
	case [2955]int:
		return 2955
	case [2956]int:
		return 2956
	case [2957]int:
		return 2957
	case [2958]int:
		return 2958
	case [2959]int:
		return 2959
	case [2960]int:
		return 2960
	case [2961]int:
		return 2961
	case [2962]int:
		return 2962
	case [2963]int:
		return 2963
	case [2964]int:
		return 2964
	case [2965]int:
		return 2965
	case [2966]int:
		return 2966
	case [2967]int:
		return 2967
	case [2968]int:
		return 2968
	case [2969]int:
		return 2969
	case [2970]int:
		return 2970
	case [2971]int:
		return 2971
	case [2972]int:
		return 2972
	case [2973]int:
		return 2973
	case [2974]int:
		return 2974
	case [2975]int:
		return 2975
	case [2976]int:
		return 2976
	case [2977]int:
		return 2977
	case [2978]int:
		return 2978
	case [2979]int:
		return 2979
	case [2980]int:
		return 2980
	case [2981]int:
		return 2981
	case [2982]int:
		return 2982
	case [2983]int:
		return 2983
	case [2984]int:
		return 2984
	case [2985]int:
		return 2985
	case [2986]int:
		return 2986
	case [2987]int:
		return 2987
	case [2988]int:
		return 2988
	case [2989]int:
		return 2989
	case [2990]int:
		return 2990
	case [2991]int:
		return 2991
	case [2992]int:
		return 2992
	case [2993]int:
		return 2993
	case [2994]int:
		return 2994
	case [2995]int:
		return 2995
	case [2996]int:
		return 2996
	case [2997]int:
		return 2997
	case [2998]int:
		return 2998
	case [2999]int:
		return 2999
	case [3000]int:
		return 3000
	case [3001]int:
		return 3001
	case [3002]int:
		return 3002
	case [3003]int:
		return 3003
	case [3004]int:
		return 3004
	case [3005]int:
		return 3005
	case [3006]int:
		return 3006
	case [3007]int:
		return 3007
	case [3008]int:
		return 3008
	case [3009]int:
		return 3009
	case [3010]int:
		return 3010
	case [3011]int:
		return 3011
	case [3012]int:
		return 3012
	case [3013]int:
		return 3013
	case [3014]int:
		return 3014
	case [3015]int:
		return 3015
	case [3016]int:
		return 3016
	case [3017]int:
		return 3017
	case [3018]int:
		return 3018
	case [3019]int:
		return 3019
	case [3020]int:
		return 3020
	case [3021]int:
		return 3021
	case [3022]int:
		return 3022
	case [3023]int:
		return 3023
	case [3024]int:
		return 3024
	case [3025]int:
		return 3025
	case [3026]int:
		return 3026
	case [3027]int:
		return 3027
	case [3028]int:
		return 3028
	case [3029]int:
		return 3029
	case [3030]int:
		return 3030
	case [3031]int:
		return 3031
	case [3032]int:
		return 3032
	case [3033]int:
		return 3033
	case [3034]int:
		return 3034
	case [3035]int:
		return 3035
	case [3036]int:
		return 3036
	case [3037]int:
		return 3037
	case [3038]int:
		return 3038
	case [3039]int:
		return 3039
	case [3040]int:
		return 3040
	case [3041]int:
		return 3041
	case [3042]int:
		return 3042
	case [3043]int:
		return 3043
	case [3044]int:
		return 3044
	case [3045]int:
		return 3045
	case [3046]int:
		return 3046
	case [3047]int:
		return 3047
	case [3048]int:
		return 3048
	case [3049]int:
		return 3049
	case [3050]int:
		return 3050
	case [3051]int:
		return 3051
	case [3052]int:
		return 3052
	case [3053]int:
		return 3053
	case [3054]int:
		return 3054
	case [3055]int:
		return 3055
	case [3056]int:
		return 3056
	case [3057]int:
		return 3057
	case [3058]int:
		return 3058
	case [3059]int:
		return 3059
	case [3060]int:
		return 3060
	case [3061]int:
		return 3061
	case [3062]int:
		return 3062
	case [3063]int:
		return 3063
	case [3064]int:
		return 3064
	case [3065]int:
		return 3065
	case [3066]int:
		return 3066
	case [3067]int:
		return 3067
	case [3068]int:
		return 3068
	case [3069]int:
		return 3069
	case [3070]int:
		return 3070
	case [3071]int:
		return 3071
	case [3072]int:
		return 3072
	case [3073]int:
		return 3073
	case [3074]int:
		return 3074
	case [3075]int:
		return 3075
	case [3076]int:
		return 3076
	case [3077]int:
		return 3077
	case [3078]int:
		return 3078
	case [3079]int:
		return 3079
	case [3080]int:
		return 3080
	case [3081]int:
		return 3081
	case [3082]int:
		return 3082
	case [3083]int:
		return 3083
	case [3084]int:
		return 3084
	case [3085]int:
		return 3085
	case [3086]int:
		return 3086
	case [3087]int:
		return 3087
	case [3088]int:
		return 3088
	case [3089]int:
		return 3089
	case [3090]int:
		return 3090
	case [3091]int:
		return 3091
	case [3092]int:
		return 3092
	case [3093]int:
		return 3093
	case [3094]int:
		return 3094
	case [3095]int:
		return 3095
	case [3096]int:
		return 3096
	case [3097]int:
		return 3097
	case [3098]int:
		return 3098
	case [3099]int:
		return 3099
	case [3100]int:
		return 3100
	case [3101]int:
		return 3101
	case [3102]int:
		return 3102
	case [3103]int:
		return 3103
	case [3104]int:
		return 3104
	case [3105]int:
		return 3105
	case [3106]int:
		return 3106
	case [3107]int:
		return 3107
	case [3108]int:
		return 3108
	case [3109]int:
		return 3109
	case [3110]int:
		return 3110
	case [3111]int:
		return 3111
	case [3112]int:
		return 3112
	case [3113]int:
		return 3113
	case [3114]int:
		return 3114
	case [3115]int:
		return 3115
	case [3116]int:
		return 3116
	case [3117]int:
		return 3117
	case [3118]int:
		return 3118
	case [3119]int:
		return 3119
	case [3120]int:
		return 3120
	case [3121]int:
		return 3121
	case [3122]int:
		return 3122
	case [3123]int:
		return 3123
	case [3124]int:
		return 3124
	case [3125]int:
		return 3125
	case [3126]int:
		return 3126
	case [3127]int:
		return 3127
	case [3128]int:
		return 3128
	case [3129]int:
		return 3129
	case [3130]int:
		return 3130
	case [3131]int:
		return 3131
	case [3132]int:
		return 3132
	case [3133]int:
		return 3133
	case [3134]int:
		return 3134
	case [3135]int:
		return 3135
	case [3136]int:
		return 3136
	case [3137]int:
		return 3137
	case [3138]int:
		return 3138
	case [3139]int:
		return 3139
	case [3140]int:
		return 3140
	case [3141]int:
		return 3141
	case [3142]int:
		return 3142
	case [3143]int:
		return 3143
	case [3144]int:
		return 3144
	case [3145]int:
		return 3145
	case [3146]int:
		return 3146
	case [3147]int:
		return 3147
	case [3148]int:
		return 3148
	case [3149]int:
		return 3149
	case [3150]int:
		return 3150
	case [3151]int:
		return 3151
	case [3152]int:
		return 3152
	case [3153]int:
		return 3153
	case [3154]int:
		return 3154
	case [3155]int:
		return 3155
	case [3156]int:
		return 3156
	case [3157]int:
		return 3157
	case [3158]int:
		return 3158
	case [3159]int:
		return 3159
	case [3160]int:
		return 3160
	case [3161]int:
		return 3161
	case [3162]int:
		return 3162
	case [3163]int:
		return 3163
	case [3164]int:
		return 3164
	case [3165]int:
		return 3165
	case [3166]int:
		return 3166
	case [3167]int:
		return 3167
	case [3168]int:
		return 3168
	case [3169]int:
		return 3169
	case [3170]int:
		return 3170
	case [3171]int:
		return 3171
	case [3172]int:
		return 3172
	case [3173]int:
		return 3173
	case [3174]int:
		return 3174
	case [3175]int:
		return 3175
	case [3176]int:
		return 3176
	case [3177]int:
		return 3177
	case [3178]int:
		return 3178
	case [3179]int:
		return 3179
	case [3180]int:
		return 3180
	case [3181]int:
		return 3181
	case [3182]int:
		return 3182
	case [3183]int:
		return 3183
	case [3184]int:
		return 3184
	case [3185]int:
		return 3185
	case [3186]int:
		return 3186
	case [3187]int:
		return 3187
	case [3188]int:
		return 3188
	case [3189]int:
		return 3189
	case [3190]int:
		return 3190
	case [3191]int:
		return 3191
	case [3192]int:
		return 3192
	case [3193]int:
		return 3193
	case [3194]int:
		return 3194
	case [3195]int:
		return 3195
	case [3196]int:
		return 3196
	case [3197]int:
		return 3197
	case [3198]int:
		return 3198
	case [3199]int:
		return 3199
	case [3200]int:
		return 3200
	case [3201]int:
		return 3201
	case [3202]int:
		return 3202
	case [3203]int:
		return 3203
	case [3204]int:
		return 3204
	case [3205]int:
		return 3205
	case [3206]int:
		return 3206
	case [3207]int:
		return 3207
	case [3208]int:
		return 3208
	case [3209]int:
		return 3209
	case [3210]int:
		return 3210
	case [3211]int:
		return 3211
	case [3212]int:
		return 3212
	case [3213]int:
		return 3213
	case [3214]int:
		return 3214
	case [3215]int:
		return 3215
	case [3216]int:
		return 3216
	case [3217]int:
		return 3217
	case [3218]int:
		return 3218
	case [3219]int:
		return 3219
	case [3220]int:
		return 3220
	case [3221]int:
		return 3221
	case [3222]int:
		return 3222
	case [3223]int:
		return 3223
	case [3224]int:
		return 3224
	case [3225]int:
		return 3225
	case [3226]int:
		return 3226
	case [3227]int:
		return 3227
	case [3228]int:
		return 3228
	case [3229]int:
		return 3229
	case [3230]int:
		return 3230
	case [3231]int:
		return 3231
	case [3232]int:
		return 3232
	case [3233]int:
		return 3233
	case [3234]int:
		return 3234
	case [3235]int:
		return 3235
	case [3236]int:
		return 3236
	case [3237]int:
		return 3237
	case [3238]int:
		return 3238
	case [3239]int:
		return 3239
	case [3240]int:
		return 3240
	case [3241]int:
		return 3241
	case [3242]int:
		return 3242
	case [3243]int:
		return 3243
	case [3244]int:
		return 3244
	case [3245]int:
		return 3245
	case [3246]int:
		return 3246
	case [3247]int:
		return 3247
	case [3248]int:
		return 3248
	case [3249]int:
		return 3249
	case [3250]int:
		return 3250
	case [3251]int:
		return 3251
	case [3252]int:
		return 3252
	case [3253]int:
		return 3253
	case [3254]int:
		return 3254
	case [3255]int:
		return 3255
	case [3256]int:
		return 3256
	case [3257]int:
		return 3257
	case [3258]int:
		return 3258
	case [3259]int:
		return 3259
	case [3260]int:
		return 3260
	case [3261]int:
		return 3261
	case [3262]int:
		return 3262
	case [3263]int:
		return 3263
	case [3264]int:
		return 3264
	case [3265]int:
		return 3265
	case [3266]int:
		return 3266
	case [3267]int:
		return 3267
	case [3268]int:
		return 3268
	case [3269]int:
		return 3269
	case [3270]int:
		return 3270
	case [3271]int:
		return 3271
	case [3272]int:
		return 3272
	case [3273]int:
		return 3273
	case [3274]int:
		return 3274
	case [3275]int:
		return 3275
	case [3276]int:
		return 3276
	case [3277]int:
		return 3277
	case [3278]int:
		return 3278
	case [3279]int:
		return 3279
	case [3280]int:
		return 3280
	case [3281]int:
		return 3281
	case [3282]int:
		return 3282
	case [3283]int:
		return 3283
	case [3284]int:
		return 3284
	case [3285]int:
		return 3285
	case [3286]int:
		return 3286
	case [3287]int:
		return 3287
	case [3288]int:
		return 3288
	case [3289]int:
		return 3289
	case [3290]int:
		return 3290
	case [3291]int:
		return 3291
	case [3292]int:
		return 3292
	case [3293]int:
		return 3293
	case [3294]int:
		return 3294
	case [3295]int:
		return 3295
	case [3296]int:
		return 3296
	case [3297]int:
		return 3297
	case [3298]int:
		return 3298
	case [3299]int:
		return 3299
	case [3300]int:
		return 3300
	case [3301]int:
		return 3301
	case [3302]int:
		return 3302
	case [3303]int:
		return 3303
	case [3304]int:
		return 3304
	case [3305]int:
		return 3305
	case [3306]int:
		return 3306
	case [3307]int:
		return 3307
	case [3308]int:
		return 3308
	case [3309]int:
		return 3309
	case [3310]int:
		return 3310
	case [3311]int:
		return 3311
	case [3312]int:
		return 3312
	case [3313]int:
		return 3313
	case [3314]int:
		return 3314
	case [3315]int:
		return 3315
	case [3316]int:
		return 3316
	case [3317]int:
		return 3317
	case [3318]int:
		return 3318
	case [3319]int:
		return 3319
	case [3320]int:
		return 3320
	case [3321]int:
		return 3321
	case [3322]int:
		return 3322
	case [3323]int:
		return 3323
	case [3324]int:
		return 3324
	case [3325]int:
		return 3325
	case [3326]int:
		return 3326
	case [3327]int:
		return 3327
	case [3328]int:
		return 3328
	case [3329]int:
		return 3329
	case [3330]int:
		return 3330
	case [3331]int:
		return 3331
	case [3332]int:
		return 3332
	case [3333]int:
		return 3333
	case [3334]int:
		return 3334
	case [3335]int:
		return 3335
	case [3336]int:
		return 3336
	case [3337]int:
		return 3337
	case [3338]int:
		return 3338
	case [3339]int:
		return 3339
	case [3340]int:
		return 3340
	case [3341]int:
		return 3341
	case [3342]int:
		return 3342
	case [3343]int:
		return 3343
	case [3344]int:
		return 3344
	case [3345]int:
		return 3345
	case [3346]int:
		return 3346
	case [3347]int:
		return 3347
	case [3348]int:
		return 3348
	case [3349]int:
		return 3349
	case [3350]int:
		return 3350
	case [3351]int:
		return 3351
	case [3352]int:
		return 3352
	case [3353]int:
		return 3353
	case [3354]int:
		return 3354
	case [3355]int:
		return 3355
	case [3356]int:
		return 3356
	case [3357]int:
		return 3357
	case [3358]int:
		return 3358
	case [3359]int:
		return 3359
	case [3360]int:
		return 3360
	case [3361]int:
		return 3361
	case [3362]int:
		return 3362
	case [3363]int:
		return 3363
	case [3364]int:
		return 3364
	case [3365]int:
		return 3365
	case [3366]int:
		return 3366
	case [3367]int:
		return 3367
	case [3368]int:
		return 3368
	case [3369]int:
		return 3369
	case [3370]int:
		return 3370
	case [3371]int:
		return 3371
	case [3372]int:
		return 3372
	case [3373]int:
		return 3373
	case [3374]int:
		return 3374
	case [3375]int:
		return 3375
	case [3376]int:
		return 3376
	case [3377]int:
		return 3377
	case [3378]int:
		return 3378
	case [3379]int:
		return 3379
	case [3380]int:
		return 3380
	case [3381]int:
		return 3381
	case [3382]int:
		return 3382
	case [3383]int:
		return 3383
	case [3384]int:
		return 3384
	case [3385]int:
		return 3385
	case [3386]int:
		return 3386
	case [3387]int:
		return 3387
	case [3388]int:
		return 3388
	case [3389]int:
		return 3389
	case [3390]int:
		return 3390
	case [3391]int:
		return 3391
	case [3392]int:
		return 3392
	case [3393]int:
		return 3393
	case [3394]int:
		return 3394
	case [3395]int:
		return 3395
	case [3396]int:
		return 3396
	case [3397]int:
		return 3397
	case [3398]int:
		return 3398
	case [3399]int:
		return 3399
	case [3400]int:
		return 3400
	case [3401]int:
		return 3401
	case [3402]int:
		return 3402
	case [3403]int:
		return 3403
	case [3404]int:
		return 3404
	case [3405]int:
		return 3405
	case [3406]int:
		return 3406
	case [3407]int:
		return 3407
	case [3408]int:
		return 3408
	case [3409]int:
		return 3409
	case [3410]int:
		return 3410
	case [3411]int:
		return 3411
	case [3412]int:
		return 3412
	case [3413]int:
		return 3413
	case [3414]int:
		return 3414
	case [3415]int:
		return 3415
	case [3416]int:
		return 3416
	case [3417]int:
		return 3417
	case [3418]int:
		return 3418
	case [3419]int:
		return 3419
	case [3420]int:
		return 3420
	case [3421]int:
		return 3421
	case [3422]int:
		return 3422
	case [3423]int:
		return 3423
	case [3424]int:
		return 3424
	case [3425]int:
		return 3425
	case [3426]int:
		return 3426
	case [3427]int:
		return 3427
	case [3428]int:
		return 3428
	case [3429]int:
		return 3429
	case [3430]int:
		return 3430
	case [3431]int:
		return 3431
	case [3432]int:
		return 3432
	case [3433]int:
		return 3433
	case [3434]int:
		return 3434
	case [3435]int:
		return 3435
	case [3436]int:
		return 3436
	case [3437]int:
		return 3437
	case [3438]int:
		return 3438
	case [3439]int:
		return 3439
	case [3440]int:
		return 3440
	case [3441]int:
		return 3441
	case [3442]int:
		return 3442
	case [3443]int:
		return 3443
	case [3444]int:
		return 3444
	case [3445]int:
		return 3445
	case [3446]int:
		return 3446
	case [3447]int:
		return 3447
	case [3448]int:
		return 3448
	case [3449]int:
		return 3449
	case [3450]int:
		return 3450
	case [3451]int:
		return 3451
	case [3452]int:
		return 3452
	case [3453]int:
		return 3453
	case [3454]int:
		return 3454
	case [3455]int:
		return 3455
	case [3456]int:
		return 3456
	case [3457]int:
		return 3457
	case [3458]int:
		return 3458
	case [3459]int:
		return 3459
	case [3460]int:
		return 3460
	case [3461]int:
		return 3461
	case [3462]int:
		return 3462
	case [3463]int:
		return 3463
	case [3464]int:
		return 3464
	case [3465]int:
		return 3465
	case [3466]int:
		return 3466
	case [3467]int:
		return 3467
	case [3468]int:
		return 3468
	case [3469]int:
		return 3469
	case [3470]int:
		return 3470
	case [3471]int:
		return 3471
	case [3472]int:
		return 3472
	case [3473]int:
		return 3473
	case [3474]int:
		return 3474
	case [3475]int:
		return 3475
	case [3476]int:
		return 3476
	case [3477]int:
		return 3477
	case [3478]int:
		return 3478
	case [3479]int:
		return 3479
	case [3480]int:
		return 3480
	case [3481]int:
		return 3481
	case [3482]int:
		return 3482
	case [3483]int:
		return 3483
	case [3484]int:
		return 3484
	case [3485]int:
		return 3485
	case [3486]int:
		return 3486
	case [3487]int:
		return 3487
	case [3488]int:
		return 3488
	case [3489]int:
		return 3489
	case [3490]int:
		return 3490
	case [3491]int:
		return 3491
	case [3492]int:
		return 3492
	case [3493]int:
		return 3493
	case [3494]int:
		return 3494
	case [3495]int:
		return 3495
	case [3496]int:
		return 3496
	case [3497]int:
		return 3497
	case [3498]int:
		return 3498
	case [3499]int:
		return 3499
	case [3500]int:
		return 3500
	case [3501]int:
		return 3501
	case [3502]int:
		return 3502
	case [3503]int:
		return 3503
	case [3504]int:
		return 3504
	case [3505]int:
		return 3505
	case [3506]int:
		return 3506
	case [3507]int:
		return 3507
	case [3508]int:
		return 3508
	case [3509]int:
		return 3509
	case [3510]int:
		return 3510
	case [3511]int:
		return 3511
	case [3512]int:
		return 3512
	case [3513]int:
		return 3513
	case [3514]int:
		return 3514
	case [3515]int:
		return 3515
	case [3516]int:
		return 3516
	case [3517]int:
		return 3517
	case [3518]int:
		return 3518
	case [3519]int:
		return 3519
	case [3520]int:
		return 3520
	case [3521]int:
		return 3521
	case [3522]int:
		return 3522
	case [3523]int:
		return 3523
	case [3524]int:
		return 3524
	case [3525]int:
		return 3525
	case [3526]int:
		return 3526
	case [3527]int:
		return 3527
	case [3528]int:
		return 3528
	case [3529]int:
		return 3529
	case [3530]int:
		return 3530
	case [3531]int:
		return 3531
	case [3532]int:
		return 3532
	case [3533]int:
		return 3533
	case [3534]int:
		return 3534
	case [3535]int:
		return 3535
	case [3536]int:
		return 3536
	case [3537]int:
		return 3537
	case [3538]int:
		return 3538
	case [3539]int:
		return 3539
	case [3540]int:
		return 3540
	case [3541]int:
		return 3541
	case [3542]int:
		return 3542
	case [3543]int:
		return 3543
	case [3544]int:
		return 3544
	case [3545]int:
		return 3545
	case [3546]int:
		return 3546
	case [3547]int:
		return 3547
	case [3548]int:
		return 3548
	case [3549]int:
		return 3549
	case [3550]int:
		return 3550
	case [3551]int:
		return 3551
	case [3552]int:
		return 3552
	case [3553]int:
		return 3553
	case [3554]int:
		return 3554
	case [3555]int:
		return 3555
	case [3556]int:
		return 3556
	case [3557]int:
		return 3557
	case [3558]int:
		return 3558
	case [3559]int:
		return 3559
	case [3560]int:
		return 3560
	case [3561]int:
		return 3561
	case [3562]int:
		return 3562
	case [3563]int:
		return 3563
	case [3564]int:
		return 3564
	case [3565]int:
		return 3565
	case [3566]int:
		return 3566
	case [3567]int:
		return 3567
	case [3568]int:
		return 3568
	case [3569]int:
		return 3569
	case [3570]int:
		return 3570
	case [3571]int:
		return 3571
	case [3572]int:
		return 3572
	case [3573]int:
		return 3573
	case [3574]int:
		return 3574
	case [3575]int:
		return 3575
	case [3576]int:
		return 3576
	case [3577]int:
		return 3577
	case [3578]int:
		return 3578
	case [3579]int:
		return 3579
	case [3580]int:
		return 3580
	case [3581]int:
		return 3581
	case [3582]int:
		return 3582
	case [3583]int:
		return 3583
	case [3584]int:
		return 3584
	case [3585]int:
		return 3585
	case [3586]int:
		return 3586
	case [3587]int:
		return 3587
	case [3588]int:
		return 3588
	case [3589]int:
		return 3589
	case [3590]int:
		return 3590
	case [3591]int:
		return 3591
	case [3592]int:
		return 3592
	case [3593]int:
		return 3593
	case [3594]int:
		return 3594
	case [3595]int:
		return 3595
	case [3596]int:
		return 3596
	case [3597]int:
		return 3597
	case [3598]int:
		return 3598
	case [3599]int:
		return 3599
	case [3600]int:
		return 3600
	case [3601]int:
		return 3601
	case [3602]int:
		return 3602
	case [3603]int:
		return 3603
	case [3604]int:
		return 3604
	case [3605]int:
		return 3605
	case [3606]int:
		return 3606
	case [3607]int:
		return 3607
	case [3608]int:
		return 3608
	case [3609]int:
		return 3609
	case [3610]int:
		return 3610
	case [3611]int:
		return 3611
	case [3612]int:
		return 3612
	case [3613]int:
		return 3613
	case [3614]int:
		return 3614
	case [3615]int:
		return 3615
	case [3616]int:
		return 3616
	case [3617]int:
		return 3617
	case [3618]int:
		return 3618
	case [3619]int:
		return 3619
	case [3620]int:
		return 3620
	case [3621]int:
		return 3621
	case [3622]int:
		return 3622
	case [3623]int:
		return 3623
	case [3624]int:
		return 3624
	case [3625]int:
		return 3625
	case [3626]int:
		return 3626
	case [3627]int:
		return 3627
	case [3628]int:
		return 3628
	case [3629]int:
		return 3629
	case [3630]int:
		return 3630
	case [3631]int:
		return 3631
	case [3632]int:
		return 3632
	case [3633]int:
		return 3633
	case [3634]int:
		return 3634
	case [3635]int:
		return 3635
	case [3636]int:
		return 3636
	case [3637]int:
		return 3637
	case [3638]int:
		return 3638
	case [3639]int:
		return 3639
	case [3640]int:
		return 3640
	case [3641]int:
		return 3641
	case [3642]int:
		return 3642
	case [3643]int:
		return 3643
	case [3644]int:
		return 3644
	case [3645]int:
		return 3645
	case [3646]int:
		return 3646
	case [3647]int:
		return 3647
	case [3648]int:
		return 3648
	case [3649]int:
		return 3649
	case [3650]int:
		return 3650
	case [3651]int:
		return 3651
	case [3652]int:
		return 3652
	case [3653]int:
		return 3653
	case [3654]int:
		return 3654
	case [3655]int:
		return 3655
	case [3656]int:
		return 3656
	case [3657]int:
		return 3657
	case [3658]int:
		return 3658
	case [3659]int:
		return 3659
	case [3660]int:
		return 3660
	case [3661]int:
		return 3661
	case [3662]int:
		return 3662
	case [3663]int:
		return 3663
	case [3664]int:
		return 3664
	case [3665]int:
		return 3665
	case [3666]int:
		return 3666
	case [3667]int:
		return 3667
	case [3668]int:
		return 3668
	case [3669]int:
		return 3669
	case [3670]int:
		return 3670
	case [3671]int:
		return 3671
	case [3672]int:
		return 3672
	case [3673]int:
		return 3673
	case [3674]int:
		return 3674
	case [3675]int:
		return 3675
	case [3676]int:
		return 3676
	case [3677]int:
		return 3677
	case [3678]int:
		return 3678
	case [3679]int:
		return 3679
	case [3680]int:
		return 3680
	case [3681]int:
		return 3681
	case [3682]int:
		return 3682
	case [3683]int:
		return 3683
	case [3684]int:
		return 3684
	case [3685]int:
		return 3685
	case [3686]int:
		return 3686
	case [3687]int:
		return 3687
	case [3688]int:
		return 3688
	case [3689]int:
		return 3689
	case [3690]int:
		return 3690
	case [3691]int:
		return 3691
	case [3692]int:
		return 3692
	case [3693]int:
		return 3693
	case [3694]int:
		return 3694
	case [3695]int:
		return 3695
	case [3696]int:
		return 3696
	case [3697]int:
		return 3697
	case [3698]int:
		return 3698
	case [3699]int:
		return 3699
	case [3700]int:
		return 3700
	case [3701]int:
		return 3701
	case [3702]int:
		return 3702
	case [3703]int:
		return 3703
	case [3704]int:
		return 3704
	case [3705]int:
		return 3705
	case [3706]int:
		return 3706
	case [3707]int:
		return 3707
	case [3708]int:
		return 3708
	case [3709]int:
		return 3709
	case [3710]int:
		return 3710
	case [3711]int:
		return 3711
	case [3712]int:
		return 3712
	case [3713]int:
		return 3713
	case [3714]int:
		return 3714
	case [3715]int:
		return 3715
	case [3716]int:
		return 3716
	case [3717]int:
		return 3717
	case [3718]int:
		return 3718
	case [3719]int:
		return 3719
	case [3720]int:
		return 3720
	case [3721]int:
		return 3721
	case [3722]int:
		return 3722
	case [3723]int:
		return 3723
	case [3724]int:
		return 3724
	case [3725]int:
		return 3725
	case [3726]int:
		return 3726
	case [3727]int:
		return 3727
	case [3728]int:
		return 3728
	case [3729]int:
		return 3729
	case [3730]int:
		return 3730
	case [3731]int:
		return 3731
	case [3732]int:
		return 3732
	case [3733]int:
		return 3733
	case [3734]int:
		return 3734
	case [3735]int:
		return 3735
	case [3736]int:
		return 3736
	case [3737]int:
		return 3737
	case [3738]int:
		return 3738
	case [3739]int:
		return 3739
	case [3740]int:
		return 3740
	case [3741]int:
		return 3741
	case [3742]int:
		return 3742
	case [3743]int:
		return 3743
	case [3744]int:
		return 3744
	case [3745]int:
		return 3745
	case [3746]int:
		return 3746
	case [3747]int:
		return 3747
	case [3748]int:
		return 3748
	case [3749]int:
		return 3749
	case [3750]int:
		return 3750
	case [3751]int:
		return 3751
	case [3752]int:
		return 3752
	case [3753]int:
		return 3753
	case [3754]int:
		return 3754
	case [3755]int:
		return 3755
	case [3756]int:
		return 3756
	case [3757]int:
		return 3757
	case [3758]int:
		return 3758
	case [3759]int:
		return 3759
	case [3760]int:
		return 3760
	case [3761]int:
		return 3761
	case [3762]int:
		return 3762
	case [3763]int:
		return 3763
	case [3764]int:
		return 3764
	case [3765]int:
		return 3765
	case [3766]int:
		return 3766
	case [3767]int:
		return 3767
	case [3768]int:
		return 3768
	case [3769]int:
		return 3769
	case [3770]int:
		return 3770
	case [3771]int:
		return 3771
	case [3772]int:
		return 3772
	case [3773]int:
		return 3773
	case [3774]int:
		return 3774
	case [3775]int:
		return 3775
	case [3776]int:
		return 3776
	case [3777]int:
		return 3777
	case [3778]int:
		return 3778
	case [3779]int:
		return 3779
	case [3780]int:
		return 3780
	case [3781]int:
		return 3781
	case [3782]int:
		return 3782
	case [3783]int:
		return 3783
	case [3784]int:
		return 3784
	case [3785]int:
		return 3785
	case [3786]int:
		return 3786
	case [3787]int:
		return 3787
	case [3788]int:
		return 3788
	case [3789]int:
		return 3789
	case [3790]int:
		return 3790
	case [3791]int:
		return 3791
	case [3792]int:
		return 3792
	case [3793]int:
		return 3793
	case [3794]int:
		return 3794
	case [3795]int:
		return 3795
	case [3796]int:
		return 3796
	case [3797]int:
		return 3797
	case [3798]int:
		return 3798
	case [3799]int:
		return 3799
	case [3800]int:
		return 3800
	case [3801]int:
		return 3801
	case [3802]int:
		return 3802
	case [3803]int:
		return 3803
	case [3804]int:
		return 3804
	case [3805]int:
		return 3805
	case [3806]int:
		return 3806
	case [3807]int:
		return 3807
	case [3808]int:
		return 3808
	case [3809]int:
		return 3809
	case [3810]int:
		return 3810
	case [3811]int:
		return 3811
	case [3812]int:
		return 3812
	case [3813]int:
		return 3813
	case [3814]int:
		return 3814
	case [3815]int:
		return 3815
	case [3816]int:
		return 3816
	case [3817]int:
		return 3817
	case [3818]int:
		return 3818
	case [3819]int:
		return 3819
	case [3820]int:
		return 3820
	case [3821]int:
		return 3821
	case [3822]int:
		return 3822
	case [3823]int:
		return 3823
	case [3824]int:
		return 3824
	case [3825]int:
		return 3825
	case [3826]int:
		return 3826
	case [3827]int:
		return 3827
	case [3828]int:
		return 3828
	case [3829]int:
		return 3829
	case [3830]int:
		return 3830
	case [3831]int:
		return 3831
	case [3832]int:
		return 3832
	case [3833]int:
		return 3833
	case [3834]int:
		return 3834
	case [3835]int:
		return 3835
	case [3836]int:
		return 3836
	case [3837]int:
		return 3837
	case [3838]int:
		return 3838
	case [3839]int:
		return 3839
	case [3840]int:
		return 3840
	case [3841]int:
		return 3841
	case [3842]int:
		return 3842
	case [3843]int:
		return 3843
	case [3844]int:
		return 3844
	case [3845]int:
		return 3845
	case [3846]int:
		return 3846
	case [3847]int:
		return 3847
	case [3848]int:
		return 3848
	case [3849]int:
		return 3849
	case [3850]int:
		return 3850
	case [3851]int:
		return 3851
	case [3852]int:
		return 3852
	case [3853]int:
		return 3853
	case [3854]int:
		return 3854
	case [3855]int:
		return 3855
	case [3856]int:
		return 3856
	case [3857]int:
		return 3857
	case [3858]int:
		return 3858
	case [3859]int:
		return 3859
	case [3860]int:
		return 3860
	case [3861]int:
		return 3861
	case [3862]int:
		return 3862
	case [3863]int:
		return 3863
	case [3864]int:
		return 3864
	case [3865]int:
		return 3865
	case [3866]int:
		return 3866
	case [3867]int:
		return 3867
	case [3868]int:
		return 3868
	case [3869]int:
		return 3869
	case [3870]int:
		return 3870
	case [3871]int:
		return 3871
	case [3872]int:
		return 3872
	case [3873]int:
		return 3873
	case [3874]int:
		return 3874
	case [3875]int:
		return 3875
	case [3876]int:
		return 3876
	case [3877]int:
		return 3877
	case [3878]int:
		return 3878
	case [3879]int:
		return 3879
	case [3880]int:
		return 3880
	case [3881]int:
		return 3881
	case [3882]int:
		return 3882
	case [3883]int:
		return 3883
	case [3884]int:
		return 3884
	case [3885]int:
		return 3885
	case [3886]int:
		return 3886
	case [3887]int:
		return 3887
	case [3888]int:
		return 3888
	case [3889]int:
		return 3889
	case [3890]int:
		return 3890
	case [3891]int:
		return 3891
	case [3892]int:
		return 3892
	case [3893]int:
		return 3893
	case [3894]int:
		return 3894
	case [3895]int:
		return 3895
	case [3896]int:
		return 3896
	case [3897]int:
		return 3897
	case [3898]int:
		return 3898
	case [3899]int:
		return 3899
	case [3900]int:
		return 3900
	case [3901]int:
		return 3901
	case [3902]int:
		return 3902
	case [3903]int:
		return 3903
	case [3904]int:
		return 3904
	case [3905]int:
		return 3905
	case [3906]int:
		return 3906
	case [3907]int:
		return 3907
	case [3908]int:
		return 3908
	case [3909]int:
		return 3909
	case [3910]int:
		return 3910
	case [3911]int:
		return 3911
	case [3912]int:
		return 3912
	case [3913]int:
		return 3913
	case [3914]int:
		return 3914
	case [3915]int:
		return 3915
	case [3916]int:
		return 3916
	case [3917]int:
		return 3917
	case [3918]int:
		return 3918
	case [3919]int:
		return 3919
	case [3920]int:
		return 3920
	case [3921]int:
		return 3921
	case [3922]int:
		return 3922
	case [3923]int:
		return 3923
	case [3924]int:
		return 3924
	case [3925]int:
		return 3925
	case [3926]int:
		return 3926
	case [3927]int:
		return 3927
	case [3928]int:
		return 3928
	case [3929]int:
		return 3929
	case [3930]int:
		return 3930
	case [3931]int:
		return 3931
	case [3932]int:
		return 3932
	case [3933]int:
		return 3933
	case [3934]int:
		return 3934
	case [3935]int:
		return 3935
	case [3936]int:
		return 3936
	case [3937]int:
		return 3937
	case [3938]int:
		return 3938
	case [3939]int:
		return 3939
	case [3940]int:
		return 3940
	case [3941]int:
		return 3941
	case [3942]int:
		return 3942
	case [3943]int:
		return 3943
	case [3944]int:
		return 3944
	case [3945]int:
		return 3945
	case [3946]int:
		return 3946
	case [3947]int:
		return 3947
	case [3948]int:
		return 3948
	case [3949]int:
		return 3949
	case [3950]int:
		return 3950
	case [3951]int:
		return 3951
	case [3952]int:
		return 3952
	case [3953]int:
		return 3953
	case [3954]int:
		return 3954
	case [3955]int:
		return 3955
	case [3956]int:
		return 3956
	case [3957]int:
		return 3957
	case [3958]int:
		return 3958
	case [3959]int:
		return 3959
	case [3960]int:
		return 3960
	case [3961]int:
		return 3961
	case [3962]int:
		return 3962
	case [3963]int:
		return 3963
	case [3964]int:
		return 3964
	case [3965]int:
		return 3965
	case [3966]int:
		return 3966
	case [3967]int:
		return 3967
	case [3968]int:
		return 3968
	case [3969]int:
		return 3969
	case [3970]int:
		return 3970
	case [3971]int:
		return 3971
	case [3972]int:
		return 3972
	case [3973]int:
		return 3973
	case [3974]int:
		return 3974
	case [3975]int:
		return 3975
	case [3976]int:
		return 3976
	case [3977]int:
		return 3977
	case [3978]int:
		return 3978
	case [3979]int:
		return 3979
	case [3980]int:
		return 3980
	case [3981]int:
		return 3981
	case [3982]int:
		return 3982
	case [3983]int:
		return 3983
	case [3984]int:
		return 3984
	case [3985]int:
		return 3985
	case [3986]int:
		return 3986
	case [3987]int:
		return 3987
	case [3988]int:
		return 3988
	case [3989]int:
		return 3989
	case [3990]int:
		return 3990
	case [3991]int:
		return 3991
	case [3992]int:
		return 3992
	case [3993]int:
		return 3993
	case [3994]int:
		return 3994
	case [3995]int:
		return 3995
	case [3996]int:
		return 3996
	case [3997]int:
		return 3997
	case [3998]int:
		return 3998
	case [3999]int:
		return 3999
	}
	return 0
}

type Counter struct{ n int }

func (c *Counter) Inc() { c.n++ }

func (c *Counter) Value() int { return c.n }
