package org.foireturns.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.foireturns.model.Address;
import org.foireturns.model.Owner;
import org.foireturns.model.Place;
import org.foireturns.model.Severity;
import org.foireturns.model.finding.FindingLine;
import org.junit.jupiter.api.Test;

class GatheredTest {
    private static FindingLine line(String code, int row, String message) {
        Place place = Place.NOWHERE.at(new Address(row, 1), "");
        return new FindingLine(code, Severity.QUESTION, Owner.OFFICER, place, message, "Why.", "Fix.");
    }

    private static List<FindingLine> lines(int count, String code, String message) {
        List<FindingLine> lines = new ArrayList<>();
        for (int row = 0; row < count; row++) {
            lines.add(line(code, row, message.replace("#", Integer.toString(row))));
        }
        return lines;
    }

    @Test
    void keepsAHundredFindingsAsTheyAre() {
        List<FindingLine> few = lines(100, "unknown-marker", "A sign.");
        assertThat(Gathered.of(few).lines()).isEqualTo(few);
    }

    @Test
    void saysMoreOfTheSameInOneSentenceWithTheirNumberAndPlace() {
        List<FindingLine> many = lines(101, "unknown-marker", "A sign.");
        many.add(line("blank", 7, "Blank."));
        assertThat(Gathered.of(many).lines())
                .extracting(FindingLine::message)
                .containsExactly("A sign. There are 100 more like this between B1 and B101.", "Blank.");
    }

    @Test
    void knowsWhichFindingTellsOfEach() {
        List<FindingLine> many = lines(101, "unknown-marker", "A sign.");
        many.add(line("blank", 7, "Blank."));
        Gathered gathered = Gathered.of(many);
        assertThat(gathered.telling(many.get(100))).isEqualTo(gathered.lines().get(0));
        assertThat(gathered.telling(many.get(101))).isEqualTo(many.get(101));

        List<FindingLine> different = lines(1_001, "label-unknown", "Label #.");
        Gathered all = Gathered.of(different);
        assertThat(all.telling(different.get(1_000))).isEqualTo(all.lines().get(0));
    }

    @Test
    void keepsFindingsThatQuoteDifferentWordsUpToAThousand() {
        assertThat(Gathered.of(lines(1_000, "label-unknown", "Label #.")).lines())
                .hasSize(1_000);
        assertThat(Gathered.of(lines(1_001, "label-unknown", "Label #.")).lines())
                .singleElement()
                .extracting(FindingLine::message)
                .asString()
                .startsWith("Label 0. There are 1,000 more");
    }
}
