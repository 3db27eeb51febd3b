package org.foireturns.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OfPeriodTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Total offences (revised June 2025)                       | true
            Total offences (as first published, May 2025 - withdrawn) | true
            Total March 2025 (provisional)                           | false
            Provisional March 2025                                   | false
            Total offences (revised 2024/25)                         | false
            Total offences in June 2025                              | false
            """)
    void aMonthBehindHowANumberStandsIsThatOfTheRevision(String label, boolean revision) {
        List<Fact> facts = Grammars.ofConfig().read(label).facts();
        Fact.OfPeriod period = facts.stream()
                .filter(Fact.OfPeriod.class::isInstance)
                .map(Fact.OfPeriod.class::cast)
                .findFirst()
                .orElseThrow();
        assertThat(period.isOfRevision(facts)).isEqualTo(revision);
    }
}
