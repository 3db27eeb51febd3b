package org.foireturns.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class LongSegmentTest {
    private static final long NONE = -7;

    private final LongSegment table = LongSegment.all(true)[0];
    private final LongSegment set = LongSegment.all(false)[0];

    @Test
    void aTableHasAsManySegmentsAndEachKeyBelongsToOne() {
        assertThat(LongSegment.all(true)).hasSize(LongSegment.PARTS).doesNotHaveDuplicates();
        List<Integer> parts = LongStream.range(-500, 500)
                .mapToObj(LongSegment::part)
                .distinct()
                .sorted()
                .toList();
        assertThat(parts).hasSize(LongSegment.PARTS).startsWith(0).endsWith(LongSegment.PARTS - 1);
    }

    @Test
    void whatWasAddedIsFoundAndTheFirstValueStands() {
        assertThat(table.add(3, 30)).isTrue();
        assertThat(table.add(3, 31)).isFalse();
        assertThat(table.get(3, NONE)).isEqualTo(30);
        assertThat(table.get(4, NONE)).isEqualTo(NONE);
        assertThat(table.size()).isOne();
    }

    @Test
    void noughtIsAKeyLikeOthers() {
        assertThat(table.get(0, NONE)).isEqualTo(NONE);
        assertThat(table.add(0, 5)).isTrue();
        assertThat(table.add(0, 6)).isFalse();
        assertThat(table.get(0, NONE)).isEqualTo(5);
    }

    @Test
    void manyKeysKeepTheirValuesWhileItGrows() {
        for (int i = -5_000; i < 5_000; i++) {
            assertThat(table.add(i, 2L * i)).isTrue();
            assertThat(set.add(i, 1)).isTrue();
        }
        for (int i = -5_000; i < 5_000; i++) {
            assertThat(table.get(i, NONE)).isEqualTo(2L * i);
            assertThat(set.add(i, 1)).isFalse();
        }
        assertThat(table.get(5_000, NONE)).isEqualTo(NONE);
        assertThat(set.size()).isEqualTo(10_000);
    }

    @Test
    void aSetHasNoValues() {
        assertThat(set.add(3, 30)).isTrue();
        assertThat(set.get(3, NONE)).isEqualTo(NONE);
    }
}
