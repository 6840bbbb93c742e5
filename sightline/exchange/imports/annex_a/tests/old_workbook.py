"""A workbook as Excel 97 stored it, with one contact: nothing that is installed can write one, so it is kept here."""

import base64
import zlib

OLD_WORKBOOK = zlib.decompress(
    base64.b85decode(
        "c-rk)O-"
        "NKx6#nj;A7@0zu{6>^9zxcbAR0sjIy(L#q?i#_1U1gQ^3gPt(=)I|S>`GNp;ggFutgiQO+QpnyB2{_iy#QJcC`u$TBxsc&wDeCM&"
        "LjR#`_-k+;h(TIrqME?$3L#=St_N?pH2g6`J9~vgwC6M<*!xGeQtlZkm$K<UUHKgAE10j~was;7ReT0_j8P?*%BBb-"
        "y4Ae57;?XVIHVYU(;7!efXEIff>p0=G#MKn0I#6Vn*e%}noc&8JLTSaY3e6V;s;M==-"
        "ft=(%!@nNN!%L0)7KIAs<S<`@Wyp&OVX;N5qJ!nnq(ZmKTsB#x!8syL}EvcoYT!K3&1lrr{dwS}R5av-"
        "v&Ys41Qw6?dR`qk$(XX#wfb>6B>I?p$_mLA<>u)G-U<~F7UL+F~)aTvSLf)^RGt`DfS_tHLP9;Fwke-OEhm!j6h^BV8dpShnTAKF"
        "t4r3^($8=+~nBpXAXlm-D8qw3nkPB!%rIq~BwxyCrG-d>-JBw2frbf~+jXD_&sh!%HXhNgli-"
        "y#JNPl+`FdS0%>{I(v2|cFCfmpjvaK)}u%&W18Xq*Nr`BGk!L7MjB-LG$Y2K&OtSu@5bjddPvm(z!d%d!PE4seOWRCZm<{4S<fxY"
        "upWS28W51w(mFU%Ab6j&q%>Tv|hRb~E0FcjWLpiJ$m#;8E4Yr*Me)nXZKkWi#)>Q>do%F;4B}Gmbh@CvM%8cpT2;!rr?+Fs=A)AM"
        "+_ed+ert=$2rKod<d!5|$+2j>t-i{jMy@MUpEkxk++oB@aoStmGxhYg-kotX@<KSyzh2NTVX_3$|Kdw-"
        "#(wdg2+jlH{V9J(!fbYks*yf1Xvyl2udMkvE5Ch3c?#T5|3cg>c}&fddB)95`^WUJ&+e*~K?S@ZHdB-"
        "<{=uoh3@k&To?c7X3)kW6(!s2a=ShF`8HWY=K8)`VwnwllfmLF+kSSIE_Ib$LYM|m%gS%?tIqVF!=YDP`>t;^BLzqw*M0g=lOg"
    )
)
