package org.foireturns.read.ods;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.foireturns.read.Pieces;
import org.foireturns.read.contract.UnreadableFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OdsTextTest {
    private final List<String> comments = new ArrayList<>();

    private String text(String inside) throws Exception {
        return OdsText.read(
                        Pieces.xml("<table:table-cell>" + inside + "</table:table-cell>"),
                        new OdsStyles(new OdsLooks()),
                        comments)
                .text();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = true, textBlock = """
            <text:p>Kent</text:p>                                        | Kent
            <text:p>a  b\tc</text:p>                                     | a b c
            <text:p> a</text:p>                                          | a
            <text:p>a<text:s/>b</text:p>                                 | a b
            <text:p>a<text:s text:c="3"/>b</text:p>                      | a   b
            <text:p>a<text:s text:c="-3"/>b</text:p>                     | ab
            <text:p>a<text:span> b<text:span> c</text:span></text:span></text:p> | a b c
            <text:p>a <text:span> b</text:span></text:p>                 | a b
            <text:p>a<text:note>n</text:note>b</text:p>                  | ab
            <text:p>a<text:ruby><text:ruby-base>b</text:ruby-base><text:ruby-text>c</text:ruby-text></text:ruby></text:p> | ab
            <text:h>a</text:h>                                           | a
            <text:list>a</text:list>                                     | ''
            """)
    void spacesRunTogetherAndNotesAreLeftOut(String inside, String said) throws Exception {
        assertThat(text(inside)).isEqualTo(said);
    }

    @Test
    void paragraphsStandBelowEachOther() throws Exception {
        assertThat(text("<text:p>a </text:p><text:p> b</text:p>")).isEqualTo("a \nb");
        assertThat(text("<text:p>a<text:line-break/>b<text:tab/>c</text:p>")).isEqualTo("a\nb\tc");
    }

    @Test
    void aCommentHangsOnIt() throws Exception {
        assertThat(text("<office:annotation><text:p>Ask</text:p></office:annotation><text:p>a</text:p>"))
                .isEqualTo("a");
        assertThat(comments).hasSize(1);
    }

    @Test
    void aTableInItIsRefused() {
        assertThatThrownBy(() -> text("<table:table/>")).isInstanceOf(UnreadableFile.class);
    }
}
