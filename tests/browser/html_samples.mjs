// Pieces of HTML on which readers might differ, a small report to put behind them, and one with
// what an attacker would put round it.

export const report = `<h1>望溪区水务局2022年政府信息公开工作年度报告</h1>
<p>三、收到和处理政府信息公开申请情况</p><table>
<tr><td colspan=3>一、本年新收政府信息公开申请数量<td>7<td>0<td>0<td>0<td>0<td>0<td>7</tr>
<tr><td colspan=3>二、上年结转政府信息公开申请数量<td>1<td>0<td>0<td>0<td>0<td>0<td>1</tr>
<tr><td rowspan=2>三、本年度办理结果<td colspan=2>（一）予以公开<td>6<td>0<td>0<td>0<td>0<td>0<td>6</tr>
<tr><td colspan=2>（七）总计<td>9<td>0<td>0<td>0<td>0<td>0<td>9</tr>
<tr><td colspan=3>四、结转下年度继续办理<td>0<td>0<td>0<td>0<td>0<td>0<td>0</tr></table>`;

export const awkward = {
    'no markup': '甲乙',
    'nothing but a doctype': '<!DOCTYPE html>',
    'a page cut short': '<p>甲</p><div class="x" tit',
    'white space': ' <p> a \n b  </p>\t<p>第\n一条</p><p>\u00a0乙\u3000</p> <b> c </b> d',
    'white space kept': '<pre>\n a\t b\r\n  c</pre><span style="white-space:pre-wrap">d  e</span>  <p style="white-space:nowrap">f  g</p>',
    'breaks and rules': 'a<br>b<br><br>c<hr>d</br>e<p><br></p><p></p>',
    entities: '&lt;b&gt; &amp;amp; &nbsp;&copy;&#x4e59;&#20108;&#8;&#0;&unknown; &middot &hellip;',
    controls: 'a\u0001b\u0003c\u000bd\u0085e\u2028f\u200bg',
    lists: '<ul><li>a<li>b<ol><li>c</ol></ul><dl><dt>d<dd>e<dt>f</dl>',
    'paragraphs not ended': '<p>a<p>b<div>c<p>d</div>e<h2>f</h3>g',
    'inline elements out of order': '<b>a<i>b</b>c</i><a>d<a>e</a>f<p><b>g<p>h</b>i<font>j<p>k',
    'hidden by style': 'a<p style="display:none">x</p><p style="DISPLAY : NONE !important;color:red">x</p><i style="display:none">x</i>b',
    'hidden by attribute': '<p hidden>x</p><p hidden=until-found>x</p><span hidden>x<b>y</b></span><p hidden style="display:block">a</p>',
    'shown after all': '<p style="display:none;display:block">a</p><p style="display">b</p><p style="visibility:visible">c</p>',
    unseen: '<p style="visibility:hidden">x</p><table><tr><td>a<td style="visibility:hidden">x<td>1</table>',
    'what is no text': '<script>"<td>"</script><style>p{}</style><title>x</title><template><table><tr><td>x</table></template>'
        + '<noscript><p>x</p></noscript><svg><text>x</text><a>x</a></svg><select><option>x</select><textarea><p>x</textarea>'
        + '<iframe><p>x</iframe><object><p>x</object><video>x</video><canvas>x</canvas><xmp><p>x</xmp>a<!-- x --><!-->b<![if x]>c<?x?>d',
    'a script that holds one': '<script><!-- <script></script> x --></script>a',
    'a page of a word processor': '<html xmlns:o="x"><head><!--[if mso]><xml>x</xml><![endif]--></head><body lang=ZH-CN><p class=MsoNormal>'
        + '<span lang=EN-US>1</span><span\nlang=EN-US>2</span>件<o:p></o:p></p><p><o:p>&nbsp;</o:p></p><![if !supportMisalignedColumns]>',
    'a body that hides': '<body style="display:none" class=x><p>a</p>',
    'merged cells': '<table><tr><td colspan=2 rowspan=3>a<td>1<td rowspan=2>2<tr><td>3<tr><td>4<td>5<tr><td>b<td>c<td>6<td>7</table>',
    'spans that are no numbers': '<table><tr><td colspan=0>a<td colspan=x>1<tr><td colspan="+2">b<td>2<tr><td colspan=2.7 rowspan=-3>c<td>3'
        + '<tr><td colspan=99999>d<td>4<tr><td rowspan="  2  ">e<td>5<tr><td>6</table>',
    'row groups': '<table><thead><tr><td rowspan=5>a<td>b</thead><tr><td rowspan=0>c<td>1<tr><td>2<tbody><tr><td>d<td>3<tfoot><tr><td>e</table>',
    'ghost cells': '<table><tr><td colspan=2>a<td style="display:none">x<td>1<tr style="display:none"><td>x<tr><td>b<td>c<td>2</table>',
    'lines in cells': '<table><tr><td>一、本年新收<br>政府信息公开申请数量<td><p>5</p><p>6</p><td><p>7</p><p>&nbsp;</p><td>８<br>９'
        + '<td><div>1</div><td>1<wbr>2<td>1<br>件<td>-<br>5</table>',
    'a caption': '<table><caption>a<br>b</caption><colgroup><col><col></colgroup><tr><th>c<th>d</table>',
    'a table round the page': '<table><tr><td>a<br>b<td><p>c</p><table><tr><td>d<td>1</table><td></table>',
    'frames in cells': '<table><tr><td><table><tr><td>a</table><td><table><tr><td><table><tr><td>1</table></table><td>2</table>',
    'long cells': `<table><tr><td>a<td><p>${'依法公开政府信息。'.repeat(20)}</p><p>${'依法公开。'.repeat(20)}</p></table>`,
    'text where no text belongs': '<table>a<tr>b<td>c<td>1</td>d</tr><p>e</p><tr><td>f<td>2</table>g',
    'elements where none belong': '<table><form><tr><td>a<td>1</form></tr><div><tr><td>b<td>2</div></table></td></tr>c<td>d',
    'tables in tables': '<table><tr><td>a<td>1<table><tr><td>b<td>2</table><table><table><tr><td>c<td>3',
    pictures: 'a<img src="x/02.png?v=1#y">b<img><img src="data:image/png;base64,AAAA"><img src="show.jsp?f=1.png">'
        + '<table><tr><td><img src=a.gif>7<td><img src="C:\\b.JPG"><td>8</table>',
    'many elements open': `${'<div><b>'.repeat(200)}a`,
    pipes: '<p>a | b | c</p><table><tr><td>x|y|z<td>|<tr><td>---<td>----</table>',
};

const kRun = 'window.ran = true; parent.ran = true; top.ran = true';
export const hostile = `<!DOCTYPE html><html><head><base href="http://attack.invalid/">
<meta http-equiv=refresh content="0;url=http://attack.invalid/refresh">
<link rel=stylesheet href=a.css><link rel=preload as=image href=b.png><style>@import url(c.css); body { background: url(d.png) }</style>
<script>${kRun}</script><script src=e.js></script></head><body onload="${kRun}" background=f.png>
<img src=g.png onerror="${kRun}" srcset="h.png 2x"><svg onload="${kRun}"><script>${kRun}</script><image href=i.png></svg>
<iframe src="javascript:${kRun}"></iframe><iframe srcdoc="<script>${kRun}</script>"></iframe><object data=j.swf></object><embed src=k.swf>
<video src=l.mp4 autoplay poster=m.png></video><audio src=n.mp3 autoplay></audio><input type=image src=o.png onfocus="${kRun}" autofocus>
<a href="javascript:${kRun}" ping=p>链接</a><form action="javascript:${kRun}"><button>提交</button></form>
<details open ontoggle="${kRun}">x</details><marquee onstart="${kRun}">y</marquee>
${report}
<noscript><p title="</noscript><img src=q.png onerror='${kRun}'>"></noscript>
<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=r.png onerror='${kRun}'&gt;"></table></mtext></math>
<svg></p><style><a id="</style><img src=s.png onerror='${kRun}'>"></svg>
<form><math><mtext></form><form><mglyph><style></math><img src=t.png onerror="${kRun}"></form>
<td background=u.png style="background:url(v.png);behavior:url(w.htc)">\u0000<img src=x:y onerror="${kRun}">`;
