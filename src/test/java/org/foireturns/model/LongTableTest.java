package org.foireturns.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LongTableTest {
    @Test
    void keepsTheFirstValueOfEachKey() {
        LongTable table = new LongTable();
        Random random = new Random(7);
        for (int i = 0; i < 10_000; i++) {
            assertThat(table.add(random.nextLong(), i)).isTrue();
        }
        Random again = new Random(7);
        for (int i = 0; i < 10_000; i++) {
            long key = again.nextLong();
            assertThat(table.add(key, -1)).isFalse();
            assertThat(table.get(key, -2)).isEqualTo(i);
        }
        assertThat(table.size()).isEqualTo(10_000);
        assertThat(table.get(1, -2)).isEqualTo(-2);
    }

    @Test
    void tellsTextsApart() {
        assertThat(LongTable.hash(List.of("ab", "c"))).isNotEqualTo(LongTable.hash(List.of("a", "bc")));
        assertThat(LongTable.hash(List.of("ab", "c"))).isEqualTo(LongTable.hash(List.of("ab", "c")));
    }
}
