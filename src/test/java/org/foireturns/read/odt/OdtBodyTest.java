package org.foireturns.read.odt;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.foireturns.read.Pieces;
import org.foireturns.read.document.Handed;
import org.foireturns.read.document.Unshown;
import org.foireturns.read.xml.XmlPart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OdtBodyTest {
    private final Unshown unshown = new Unshown();
    private final Handed handed = new Handed();

    private List<String> read(String markup) throws Exception {
        OdtBody body = new OdtBody(new OdtStyles(), unshown);
        try (XmlPart xml = Pieces.xml("<office:text>" + markup + "</office:text>")) {
            body.read(xml, handed);
        }
        body.notes().into(handed);
        return handed.all();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <text:p>Kent</text:p>                                                  | Kent
            <text:h>Kent</text:h>                                                  | # Kent
            <text:section><text:p>Kent</text:p></text:section>                     | Kent
            <text:list><text:list-item><text:p>Kent</text:p></text:list-item></text:list> | Kent
            <text:p>a<text:s text:c='3'/>b</text:p>                                | a   b
            <text:p>a<text:s/>b</text:p>                                           | a b
            <text:p>  a  b</text:p>                                                | a b
            <text:p>a<text:tab/>b</text:p>                                         | a\tb
            <text:p>a<text:span>b<text:span>c</text:span></text:span></text:p>     | abc
            <text:p>a<text:variable-set>b</text:variable-set></text:p>             | ab
            <text:p>a<text:conditional-text>b</text:conditional-text></text:p>     | ab
            <text:p>a<text:bookmark-start>x</text:bookmark-start>b</text:p>        | ab
            <text:variable-decls><text:p>no</text:p></text:variable-decls><text:p>Kent</text:p> | Kent
            """)
    void whatStandsOnThePageIsHandedOn(String markup, String text) throws Exception {
        assertThat(read(markup)).containsExactly(text.replace("\\t", "\t"));
        assertThat(Handed.words(unshown)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <text:p>a<text:hidden-text>b</text:hidden-text></text:p>               | hidden text
            <text:p>a<text:hidden-paragraph>b</text:hidden-paragraph></text:p>     | hidden text
            <text:p>a<text:variable-set text:display='none'>b</text:variable-set></text:p> | hidden text
            <text:p>a<text:conditional-text text:string-value-if-true='b'>a</text:conditional-text></text:p> | hidden text
            <text:section text:display='none'><text:p>b</text:p></text:section>    | hidden text
            <text:section text:display='condition'><text:p>b</text:p></text:section> | hidden text
            <text:p>a<office:annotation>b</office:annotation></text:p>             | comments
            <text:tracked-changes><text:deletion><text:p>b</text:p><text:p>c</text:p></text:deletion></text:tracked-changes> | deleted text
            """)
    void whatNobodySeesIsCountedAndGoesNoFurther(String markup, String seen) throws Exception {
        assertThat(read(markup)).noneMatch(text -> text.contains("b"));
        assertThat(Handed.words(unshown)).hasSize(1);
        assertThat(Handed.words(unshown).get(0)).contains(seen.split(" ", -1)[0]);
    }

    @Test
    void whatWasInsertedStands() throws Exception {
        assertThat(read(
                        "<text:tracked-changes><text:insertion><text:p>b</text:p></text:insertion></text:tracked-changes>"
                                + "<text:p>a</text:p>"))
                .containsExactly("a");
        assertThat(Handed.words(unshown)).isEmpty();
    }

    @Test
    void footnotesAreNumberedAndStandBehindTheText() throws Exception {
        String note = "<text:note><text:note-citation>9</text:note-citation>"
                + "<text:note-body><text:p>%s</text:p></text:note-body></text:note>";
        List<String> all = read("<text:p>one" + note.formatted("first") + "</text:p><text:p>two"
                + note.formatted("second") + "</text:p>");
        assertThat(all.subList(0, 2)).containsExactly("one", "two");
        assertThat(all.get(2)).contains("1").contains("first");
        assertThat(all.get(3)).contains("2").contains("second");
    }

    @Test
    void aBoxStandsBehindItsParagraphAndATableWhereItStands() throws Exception {
        assertThat(read(
                        "<text:p>a<text:frame><text:text-box><text:p>box</text:p></text:text-box></text:frame>b</text:p>"
                                + "<table:table><table:table-row><table:table-cell><text:p>Kent</text:p></table:table-cell>"
                                + "</table:table-row></table:table><text:p>c</text:p>"))
                .containsExactly("ab", "box", "[A1 Kent]", "c");
    }
}
