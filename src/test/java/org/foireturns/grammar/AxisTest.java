package org.foireturns.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AxisTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2024/25        | PERIOD
            April to June  | PERIOD
            2024           | PERIOD
            last year      | PERIOD
            female         | VICTIM_GENDER
            under 13       | VICTIM_AGE
            Snapchat       | PLATFORM
            gaming         | PLATFORM
            Kent Police    | FORCE
            not known      |
            gender         |
            total          |
            """)
    void aValueIsOfOneAxisAndAllElseOfNone(String text, Axis axis) {
        Fact fact = Grammars.ofConfig().read(text).facts().get(0);

        assertThat(Axis.of(fact)).as(fact.toString()).isEqualTo(axis);
    }
}
