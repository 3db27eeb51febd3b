package org.foireturns.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.foireturns.model.AgeReading;
import org.foireturns.model.DateReading;
import org.foireturns.model.Place;
import org.foireturns.model.RecordCandidate;
import org.foireturns.model.RecordCandidate.Victim;
import org.foireturns.model.VictimAge;
import org.foireturns.model.VictimGender;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class OffencesSeenTest {
    private final OffencesSeen seen = new OffencesSeen(reference -> reference == 7);

    private static RecordCandidate row(@Nullable Long reference, int age, String... platforms) {
        return new RecordCandidate(
                Place.ofRequest("2025"),
                "2025",
                "kent",
                "71/17",
                new DateReading.Blank(),
                null,
                List.of(new Victim(new AgeReading.Age(VictimAge.years(age)), VictimGender.FEMALE)),
                Set.of(platforms),
                RecordCandidate.ONE,
                reference,
                null,
                property -> null,
                1);
    }

    private boolean isFirst(RecordCandidate row) {
        boolean first = seen.isFirst(row);
        row.platforms().forEach(platform -> seen.names(row, platform));
        return first;
    }

    @Test
    void rowsWithoutAReferenceAreAnOffenceEach() {
        assertThat(isFirst(row(null, 13, "kik"))).isTrue();
        assertThat(isFirst(row(null, 13, "kik"))).isTrue();
        assertThat(seen.names(row(null, 13, "kik"), "kik")).isTrue();
        assertThat(seen.references()).isZero();
        assertThat(seen.mentions()).isZero();
    }

    @Test
    void aReferenceThatRepeatsIsOneOffenceWhateverStandsBetween() {
        assertThat(isFirst(row(7L, 13, "kik"))).isTrue();
        assertThat(isFirst(row(1L, 14, "kik", "snapchat"))).isTrue();
        RecordCandidate again = row(7L, 12, "kik");
        assertThat(seen.isFirst(again)).isFalse();
        assertThat(seen.names(again, "kik")).isFalse();
        assertThat(seen.names(again, "snapchat")).isTrue();
        assertThat(seen.hasFirstVictims(again)).isFalse();
        assertThat(seen.hasFirstVictims(row(7L, 13))).isTrue();
        assertThat(seen.references()).isEqualTo(2);
        assertThat(seen.mentions()).isEqualTo(4);
    }

    /** No look ahead can tell which line will be a row without a reference. */
    @Test
    void rowsThatGoOnWithTheLastOneAreOfItsOffence() {
        assertThat(isFirst(row(1L, 13, "kik"))).isTrue();
        assertThat(isFirst(row(2L, 14, "kik"))).isTrue();
        for (int goesOn = 0; goesOn < 2; goesOn++) {
            RecordCandidate further = row(2L, 14, "kik");
            assertThat(seen.isFirst(further)).isFalse();
            assertThat(seen.names(further, "kik")).isFalse();
            assertThat(seen.hasFirstVictims(further)).isTrue();
        }
        assertThat(isFirst(row(3L, 15, "kik"))).isTrue();
        assertThat(seen.references()).isEqualTo(3);
        assertThat(seen.mentions()).isEqualTo(3);
    }
}
