package org.foireturns.read.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.foireturns.model.FileFormat;
import org.foireturns.read.document.Drawn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageReaderTest {
    @TempDir
    Path folder;

    @Test
    void readsParagraphsAndTables() throws Exception {
        assertThat(
                        drawn(
                                "<p>Dear <b>you</b>,</p><p>By year:<table><tr><th>Year<th>Total<tr><td>2023/24<td>34</table>End"))
                .containsExactly(
                        "Letter: A1 Dear you,",
                        "Table 1 (A2:B3): A1 By year:, A2 Year, B2 Total, A3 2023/24, B3 34, A5 End");
    }

    @Test
    void readsCellsOverSeveralRowsAndColumns() throws Exception {
        assertThat(drawn(
                        "<table><thead><tr><td rowspan=2>Year</td><td colspan=2>Sex</td></tr><tr><td>F</td><td>M</td></tr>"
                                + "</thead><tbody><tr><td>2023</td><td>1</td><td>2</td></tr></tbody></table>"))
                .containsExactly("Table 1 (A1:C3): A1 Year, B1 Sex, B2 F, C2 M, A3 2023, B3 1, C3 2");
    }

    @Test
    void aListOfTermsIsATableOfTwoColumns() throws Exception {
        assertThat(drawn("<h3>By app</h3><dl><dt>Snapchat</dt><dd>8</dd><div><dt>Kik</dt><dd>3</dd></div></dl>"))
                .containsExactly("Table 1 (A2:B3): A1 By app, A2 Snapchat, B2 8, A3 Kik, B3 3");
    }

    @Test
    void readsMarksAndWhatIsCrossedOut() throws Exception {
        assertThat(drawn("<table><tr><td>Under 18<sup>3</sup></td><td><s>40</s>41</td></tr></table>"))
                .containsExactly("Table 1 (A1:B1): A1 Under 18^3, B1 41~40");
    }

    @Test
    void readsALayoutTableAndTheOneInIt() throws Exception {
        assertThat(drawn("<table><tr><td>Kent<table><tr><td>a<td>b</table></td></tr></table>"))
                .containsExactly("Table 1 (A2:B2): A1 Kent, A2 a, B2 b");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <p style='display:none'>gone</p>                       | hidden text
            <p hidden>gone</p>                                     | hidden text
            <style>.x{mso-hide:all}</style><p class=x>gone</p>     | hidden text
            <table style='visibility:hidden'><tr><td>gone</table>  | hidden text
            <span style='font-size:0px'>gone</span>                | hidden text
            <span style='font-size:1px'>gone</span>                | hidden text
            <p style='color:#fefefe'>gone</p>                      | text in the colour of the paper
            <style>#x{display:none}</style><p id=x>gone</p>        | hidden text
            <style>i{display:none}</style><i>gone</i>              | hidden text
            <style>.a > p{color:#fff}</style><div class=a><p>gone  | text in the colour of the paper
            <style>/* x */.A{display:none}</style><p class=a>gone  | hidden text
            <p style='opacity:.04'>gone</p>                        | hidden text
            <p style='max-height:0;overflow:hidden'>gone</p>       | hidden text
            <p style='color:hsl(0, 0%, 100%)'>gone</p>             | text in the colour of the paper
            <font color=white>gone</font>                          | text in the colour of the paper
            <p style='color:#FFFFFF'>gone</p>                      | text in the colour of the paper
            <!-- gone -->                                          | comments
            """)
    void whatNobodySeesIsToldAndNotRead(String element, String words) throws Exception {
        assertThat(seen("<p>shown</p>" + element)).containsExactly(words);
        assertThat(drawn("<p>shown</p>" + element)).containsExactly("Letter: A1 shown");
    }

    @Test
    void whiteLettersOnADarkGroundAreRead() throws Exception {
        String page = "<table><tr bgcolor=navy><td style='color:#fff'>Year<td>x</table>";

        assertThat(seen(page)).isEmpty();
        assertThat(drawn(page)).containsExactly("Table 1 (A1:B1): A1 Year, B1 x");
    }

    @Test
    void scriptsAndRemarksOfProgramsAreNoText() throws Exception {
        String page = "<!--[if mso]>x<![endif]--><script>y</script><style>z{}</style><p>shown</p>";

        assertThat(seen(page)).isEmpty();
        assertThat(drawn(page)).containsExactly("Letter: A1 shown");
    }

    private List<String> drawn(String page) throws Exception {
        return Drawn.of(folder, FileFormat.WEB_PAGE, page.getBytes(StandardCharsets.UTF_8));
    }

    private List<String> seen(String page) throws Exception {
        return Drawn.seen(folder, FileFormat.WEB_PAGE, page.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aCellEndsWhereOneFromAboveStands() throws Exception {
        assertThat(drawn("<table><tr><td>a<td>b<td rowspan=2>c<tr><td>d<td colspan=2>e<tr><td>f<td>g<td>h</table>"))
                .containsExactly("Table 1 (A1:C3): A1 a, B1 b, C1 c, A2 d, B2 e, A3 f, B3 g, C3 h");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<style>.x{display:none} @media print{.x{display:none}} .x:hover{color:#fff}</style><p>shown</p>",
                "<style>@media print{.x{display:none}}</style><p class=x>shown</p>",
                "<style>p:hover{display:none}</style><p>shown</p>",
                "<style>p::what-is-this(2){display:none}</style><p>shown</p>",
                "<p style='font:bold 12px/1.5 Arial'>shown</p>",
                "<p style='font-size:0'><b style='font-size:12px'>shown</b></p>",
                "<p style='height:0'>shown</p>",
                "<p style='color:#4472c4;background:#fff'>shown</p>",
                "<dialog open>shown</dialog>"
            })
    void whatIsSeenIsReadWhateverItsRules(String page) throws Exception {
        assertThat(seen(page)).isEmpty();
        assertThat(drawn(page)).containsExactly("Letter: A1 shown");
    }
}
