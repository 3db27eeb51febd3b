package org.foireturns.read.contract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MarkedTextTest {

    @Test
    void takesRaisedRunsForMarks() throws Exception {
        assertThat(runs("Under 18", "^3")).isEqualTo("Under 18^3");
        assertThat(runs("Under 18", "^1", "^,2 ")).isEqualTo("Under 18^1,2");
        assertThat(runs("Total", "^a", " recorded")).isEqualTo("Total recorded^a");
    }

    @Test
    void leavesOrdinalsInTheText() throws Exception {
        assertThat(runs("1", "^st", " April")).isEqualTo("1st April^");
        assertThat(runs("Offences", "^th")).isEqualTo("Offences^th");
    }

    @Test
    void takesATextThatIsAllRaisedForText() throws Exception {
        assertThat(runs("^82")).isEqualTo("82^");
        assertThat(runs(" ", "^82")).isEqualTo("82^");
    }

    @Test
    void takesCrossedOutRunsOffTheText() throws Exception {
        assertThat(runs("-52", "48")).isEqualTo("48^~52");
        assertThat(runs("-20", " 21")).isEqualTo("21^~20");
        assertThat(runs("Offences", "-(draft)", "^2")).isEqualTo("Offences^2~(draft)");
        assertThat(runs("-7")).isEqualTo("^~7");
        assertThat(runs("- ", "48")).isEqualTo("48^");
    }

    @Test
    void lettersOfTheirOwnAreNotCrossedOutWithTheCell() throws Exception {
        assertThat(said(joined("52", "+ 48").inStruckCell())).isEqualTo("48^~52");
        assertThat(said(joined("52").inStruckCell())).isEqualTo("^~52");
        assertThat(said(joined("+48").inStruckCell())).isEqualTo("48^");
    }

    /** The text, then its mark, then what is crossed out. */
    private static String said(MarkedText text) {
        return text.text() + "^" + text.mark() + (text.struck().isEmpty() ? "" : "~" + text.struck());
    }

    private static String runs(String... runs) throws UnreadableFile {
        return said(joined(runs));
    }

    /** Joins runs; one that starts with ^ is raised, with - crossed out, with + surely not crossed out. */
    private static MarkedText joined(String... runs) throws UnreadableFile {
        MarkedText.Runs joined = new MarkedText.Runs(100);
        for (String run : runs) {
            boolean plain = "^-+".indexOf(run.charAt(0)) < 0;
            MarkedText.Strike line = run.startsWith("-")
                    ? MarkedText.Strike.THROUGH
                    : run.startsWith("+") ? MarkedText.Strike.NONE : MarkedText.Strike.AS_THE_CELL;
            joined.add(plain ? run : run.substring(1), run.startsWith("^"), line);
        }
        return joined.join();
    }
}
