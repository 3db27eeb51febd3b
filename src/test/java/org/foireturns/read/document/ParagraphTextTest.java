package org.foireturns.read.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.foireturns.read.screen.Sightings;
import org.junit.jupiter.api.Test;

class ParagraphTextTest {
    private final Unshown unshown = new Unshown();
    private final ParagraphText text = new ParagraphText(100, unshown);

    private String seen() {
        Sightings seen = new Sightings();
        unshown.tell(seen);
        return seen.seen().sightings().stream()
                .map(sighting -> sighting.trace() + " " + sighting.count())
                .collect(Collectors.joining(", "));
    }

    private String words() {
        return text.paragraph(false, false, 0).text().text();
    }

    @Test
    void whatNobodySeesIsCountedAndNoPartOfIt() throws Exception {
        text.add("12", LetterLook.NONE, false);
        text.add("13", LetterLook.NONE.hidden(true), false);
        text.add("14", LetterLook.NONE.points(1), false);
        text.add("15", LetterLook.NONE.coloured(true, false), false);
        text.add("16", LetterLook.NONE.ink("red").ground("red"), false);
        text.add(" ", LetterLook.NONE.hidden(true), false);
        text.add(" ", LetterLook.NONE.coloured(true, false), false);
        text.add(" ", LetterLook.NONE.ink("red").ground("red"), false);
        assertThat(words()).isEqualTo("12");
        assertThat(seen()).isEqualTo("HIDDEN_LETTERS 2, WHITE_TEXT 1, COVERED_TEXT 1");
    }

    @Test
    void whiteLettersOnAShadeAreSeen() throws Exception {
        text.add("12", LetterLook.NONE.coloured(true, false), true);
        text.add("13", LetterLook.NONE.coloured(true, false).shaded(true), false);
        assertThat(words()).isEqualTo("1213");
        assertThat(seen()).isEmpty();
    }

    @Test
    void isBoldWhereAllItsLettersAre() throws Exception {
        assertThat(text.paragraph(false, false, 0).style().bold()).isFalse();
        text.add("12", LetterLook.NONE.bold(true), false);
        text.add(" ", LetterLook.NONE, false);
        assertThat(text.paragraph(false, false, 0).style().bold()).isTrue();
        text.add("13", LetterLook.NONE, false);
        assertThat(text.paragraph(false, false, 0).style().bold()).isFalse();
    }

    @Test
    void raisedNumbersAreMarksAndStruckOnesAreCrossedOut() throws Exception {
        text.add("12", LetterLook.NONE, false);
        text.mark("1");
        Paragraph marked = text.paragraph(true, true, 2);
        assertThat(marked.text().mark()).isEqualTo("1");
        assertThat(marked.heading()).isTrue();
        assertThat(marked.style().indent()).isEqualTo(2);
        ParagraphText other = new ParagraphText(100, unshown);
        other.add("12", LetterLook.NONE, false);
        other.add("13", LetterLook.NONE.struck(true), false);
        other.add("th", LetterLook.NONE.raised(true), false);
        assertThat(other.paragraph(false, false, 0).text().struck()).isEqualTo("13");
    }
}
