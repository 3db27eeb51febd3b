package org.foireturns.read.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.foireturns.read.contract.Limits;
import org.foireturns.read.contract.UnreadableFile;
import org.foireturns.read.document.Handed;
import org.foireturns.read.document.Unshown;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageBodyTest {
    private final Unshown unshown = new Unshown();
    private final Handed handed = new Handed();

    private List<String> read(String body) throws Exception {
        Document page = Jsoup.parse("<html><body>" + body + "</body></html>");
        new PageBody(PageLooks.of(page), Limits.USUAL, unshown).read(page.body(), handed);
        return handed.all();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Kent                                              | Kent
            <p>Kent<p>Essex                                   | Kent; Essex
            Kent<br>Essex                                     | Kent; Essex
            <h2>Kent</h2>Essex                                | # Kent; Essex
            <div>a <b>b</b> c</div>                           | a b c
            <ul><li>a<li>b</ul>                               | a; b
            <script>no</script><select><option>no</select>a   | a
            <textarea>no</textarea><svg><text>no</text></svg>a | a
            <table><tr><td>a<td>b<tr><td>c<td>d</table>       | [A1 a; B1 b; A2 c; B2 d]
            <table><caption>Kent</caption><tr><th>a</table>b  | # Kent; [A1 a]; b
            <table><tr><td colspan=2>a<tr><td rowspan=2>b<td>c<tr><td>d</table> | [A1:B1 a; A2:A3 b; B2 c; B3 d]
            <table><tr><td colspan=x rowspan=0>a<td>b</table> | [A1 a; B1 b]
            <dl><dt>a<dd>b<dt>c<dd>d</dl>                     | [A1 a; B1 b; A2 c; B2 d]
            <dl><div><dt>a<dd>b</div></dl>                    | [A1 a; B1 b]
            <table><tr><td>a<table><tr><td>b</table></table>  | [A1 a]; [A1 b]
            <table><tr><td>a<p>b</table>                      | [A1 a b]
            """)
    void whatStandsOnThePageIsHandedOn(String body, String text) throws Exception {
        assertThat(String.join("; ", read(body)).replace("\n", " ")).isEqualTo(text);
        assertThat(Handed.words(unshown)).isEmpty();
    }

    @Test
    void spacesCloseUpButInWhatIsTyped() throws Exception {
        assertThat(read("<p>  a \n  b</p><pre>c  d\n  e</pre>")).containsExactly("a b", "c  d", "  e");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a<!-- she said 7 -->                    | true
            a<!---->                                | false
            a<!-- [if mso] -->                      | false
            a<!--StartFragment-->                   | false
            a<!-- saved from url=(0014)about -->    | false
            """)
    void aRemarkInTheMarkupIsCountedUnlessAProgramWroteIt(String body, boolean remark) throws Exception {
        assertThat(read(body)).containsExactly("a");
        assertThat(Handed.words(unshown)).hasSize(remark ? 1 : 0);
    }

    @Test
    void aCellThatNobodySeesIsCountedAndNotRead() throws Exception {
        assertThat(read("<table><tr><td>a<td hidden>b<td>c</table>")).containsExactly("[A1 a; B1 c]");
        assertThat(Handed.words(unshown)).containsExactly("hidden text");
    }

    @Test
    void elementsWithinElementsHaveAnEnd() {
        assertThatThrownBy(() -> read("<b>".repeat(300) + "a")).isInstanceOf(UnreadableFile.class);
    }
}
