package org.foireturns.lists;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Numbers of offences beside references. */
class WeightsTest {
    private static DrawnList list(String head, String... numbers) {
        StringBuilder rows = new StringBuilder("| Crime no | Recorded | Sex | " + head + " |\n");
        for (int i = 0; i < numbers.length; i++) {
            rows.append("| 2400010" + i + " | 2024-04-02 | F | " + numbers[i] + " |\n");
        }
        return DrawnList.of(rows.toString());
    }

    @Test
    void asksAboutANumberThatMayBeNought() {
        DrawnList drawn = list("Linked crimes", "0", "3", "0", "1");
        assertThat(drawn.plan().weight()).isNull();
        assertThat(drawn.read().findings()).contains("list-unclear D1");
        assertThat(drawn.read().messages()).anyMatch(message -> message.contains("Linked crimes"));
    }

    @Test
    void takesACountForTheNumberOfOffences() {
        Column weight = list("Count", "1", "1", "2", "1").plan().weight();
        assertThat(weight).isNotNull();
    }

    @Test
    void asksAboutRowsWithSeveralVictimsOfWhichTheySayOne() {
        assertThat(list("No of victims", "1", "2", "1", "1").read().messages())
                .anyMatch(message -> message.contains("the gender and the age of each victim"));
        assertThat(list("No of victims", "1", "1", "1", "1").read().messages()).isEmpty();
    }
}
