package org.foireturns.read.contract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MarkedTextTest {

    @Test
    void takesRaisedRunsForMarks() throws Exception {
        assertThat(runs("Under 18", "^3")).isEqualTo(new MarkedText("Under 18", "3"));
        assertThat(runs("Under 18", "^1", "^,2 ")).isEqualTo(new MarkedText("Under 18", "1,2"));
        assertThat(runs("Total", "^a", " recorded")).isEqualTo(new MarkedText("Total recorded", "a"));
    }

    @Test
    void leavesOrdinalsInTheText() throws Exception {
        assertThat(runs("1", "^st", " April")).isEqualTo(MarkedText.plain("1st April"));
        assertThat(runs("Offences", "^th")).isEqualTo(new MarkedText("Offences", "th"));
    }

    @Test
    void takesATextThatIsAllRaisedForText() throws Exception {
        assertThat(runs("^82")).isEqualTo(MarkedText.plain("82"));
        assertThat(runs(" ", "^82")).isEqualTo(MarkedText.plain("82"));
    }

    /** Joins runs; one that starts with ^ is raised. */
    private static MarkedText runs(String... runs) throws UnreadableFile {
        MarkedText.Runs joined = new MarkedText.Runs(100);
        for (String run : runs) {
            boolean raised = run.startsWith("^");
            joined.add(raised ? run.substring(1) : run, raised);
        }
        return joined.join();
    }
}
