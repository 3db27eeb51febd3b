package org.foireturns.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class LongSetTest {
    @Test
    void tellsWhatWasSeenFromWhatIsNew() {
        LongSet seen = new LongSet();
        Random random = new Random(3);
        for (int i = 0; i < 100_000; i++) {
            assertThat(seen.add(random.nextLong())).isTrue();
        }
        Random again = new Random(3);
        for (int i = 0; i < 100_000; i++) {
            assertThat(seen.add(again.nextLong())).isFalse();
        }
        assertThat(seen.size()).isEqualTo(100_000);
    }

    @Test
    void numbersInARowAndNoughtAreNumbersLikeOthers() {
        LongSet seen = new LongSet();
        for (int i = -50_000; i < 50_000; i++) {
            assertThat(seen.add(i)).isTrue();
        }
        assertThat(seen.add(0)).isFalse();
        assertThat(seen.contains(0)).isTrue();
        assertThat(seen.contains(49_999)).isTrue();
        assertThat(seen.contains(50_000)).isFalse();
        assertThat(seen.size()).isEqualTo(100_000);
    }
}
