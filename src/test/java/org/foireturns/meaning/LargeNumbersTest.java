package org.foireturns.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LargeNumbersTest {
    @Test
    void aReferenceIsNoCount() {
        assertThat(DrawnMeanings.of("""
                | NYP thing | Recorded | Victim gender |
                | 122410041 | 2024/25  | Female        |
                | 122410358 | 2024/25  | Male          |
                """).get("A2")).startsWith("asked: is larger than any count of offences");
    }

    @Test
    void aLargeCountIsOne() {
        assertThat(DrawnMeanings.of("""
                | Crimes 2024/25 | 99,500 |
                | Female         | 60,000 |
                """)).containsEntry("B2", "2024/25 female all all");
    }
}
