package org.foireturns.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.foireturns.model.FileFormat;
import org.foireturns.model.Place;
import org.foireturns.model.ReturnFile;
import org.foireturns.model.Severity;
import org.foireturns.model.finding.FindingLine;
import org.foireturns.read.screen.Check;
import org.foireturns.read.screen.Check.Answer;
import org.foireturns.read.screen.ScreenRules;
import org.foireturns.read.screen.Sighting;
import org.foireturns.read.screen.Trace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DisclosureTest {
    private static final ReturnFile FILE = new ReturnFile("2023", "2023/Kent Police.xlsx", "0", 1, FileFormat.XLSX);
    /** Four rows without a day or a reference, so that only their heads say what they are. */
    private static final String LIST = """
            Sexual communication with a child, 2017/18
            | Victim age | Victim gender | Platform |
            | 12         | F             | Snapchat |
            | 13         | M             | Kik      |
            | 14         | F             | Snapchat |
            | 15         | F             | Snapchat |
            """;

    private static ScreenRules rule(Check check, Answer answer) {
        return new ScreenRules(Map.of(check, answer));
    }

    @ParameterizedTest
    @EnumSource
    void saysNothingOfWhatIsLetPass(Trace trace) {
        List<Sighting> seen = List.of(new Sighting(trace, "Sheet1", "A1", 1));
        Disclosure usual = new Disclosure(FILE, Place.ofFile(FILE, "kent"), ScreenRules.USUAL);
        Disclosure passing = new Disclosure(FILE, Place.ofFile(FILE, "kent"), rule(trace.check(), Answer.PASS));
        assertThat(usual.ofRead(seen)).hasSize(1);
        assertThat(passing.ofRead(seen)).isEmpty();
        assertThat(passing.ofSetAside(seen)).isEmpty();
    }

    @Test
    void asksAboutAListOfRows() {
        assertThat(DrawnReturn.of(LIST).findings()).contains("record-level A2:C6");
    }

    @Test
    void letsAListOfRowsPassAndCountsIt() {
        DrawnReturn drawn = DrawnReturn.screened(rule(Check.RECORD_LEVEL, Answer.PASS), LIST);
        assertThat(drawn.observations()).contains("A3:C6 2017/18 4", "A3:C6 2017/18 snapchat 3");
        assertThat(drawn.findings()).noneMatch(finding -> finding.startsWith("record-level"));
    }

    @Test
    void setsAFileAsideForAListThatOnlyItsHeadsGiveAway() {
        ReturnReading reading = DrawnReturn.screened(rule(Check.RECORD_LEVEL, Answer.SET_ASIDE), LIST)
                .reading();
        assertThat(reading.sheets()).isEmpty();
        assertThat(reading.setAsideFor()).extracting(Sighting::trace).containsExactly(Trace.ROW_LIST);
        assertThat(reading.findings())
                .extracting(FindingLine::code, FindingLine::severity)
                .containsExactly(org.assertj.core.api.Assertions.tuple("record-level", Severity.QUARANTINE));
    }
}
