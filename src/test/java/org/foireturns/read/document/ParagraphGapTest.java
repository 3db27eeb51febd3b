package org.foireturns.read.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.foireturns.read.document.DocumentSheets.LetterLine;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParagraphGapTest {
    /** How lines are parted: those of the table above, those of none, those of the table below. */
    private static String parted(String texts, boolean afterTable, boolean beforeTable) {
        List<LetterLine> lines = new ArrayList<>();
        for (String text : texts.split(" / ", -1)) {
            lines.add(new LetterLine(lines.size(), Paragraph.plain(text)));
        }
        ParagraphGap gap = ParagraphGap.of(lines, afterTable, beforeTable);
        return said(gap.below()) + " / " + said(gap.apart()) + " / " + said(gap.above());
    }

    private static String said(List<LetterLine> lines) {
        return lines.stream().map(line -> line.paragraph().text().text()).collect(Collectors.joining("+"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Dear all / We hold this                   | ' / Dear all / We hold this'
            Dear all / By age: / We hold this         | ' / Dear all / By age:+We hold this'
            Q1 / We hold this / Q2 By age / See below | ' / Q1+We hold this / Q2 By age+See below'
            Q1 / a / b / c / d                        | ' / Q1+a+b+c / d'
            """)
    void beforeTheFirstTableStandsWhatIsAboutIt(String texts, String parts) {
        assertThat(parted(texts, false, true)).isEqualTo(parts);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            * fewer than five                          | '* fewer than five /  / '
            * fewer than five / By age:                | '* fewer than five /  / By age:'
            We hold this / By age                      | 'We hold this /  / By age'
            We hold this / Q2 By age / See below       | 'We hold this /  / Q2 By age+See below'
            """)
    void betweenTablesEachHasItsOwn(String texts, String parts) {
        assertThat(parted(texts, true, true)).isEqualTo(parts);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a / b                     | 'a+b /  / '
            a / Your rights: / b      | 'a / Your rights:+b / '
            a / b / c / d / e / f / g | 'a+b+c+d+e+f / g / '
            """)
    void behindTheLastTableAFewLinesAreAboutIt(String texts, String parts) {
        assertThat(parted(texts, true, false)).isEqualTo(parts);
    }
}
