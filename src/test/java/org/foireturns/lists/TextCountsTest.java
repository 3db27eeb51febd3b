package org.foireturns.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.foireturns.model.Address;
import org.foireturns.model.Cell;
import org.foireturns.model.Style;
import org.junit.jupiter.api.Test;

class TextCountsTest {
    @Test
    void aTextCountsAsWhatItSays() {
        TextCounts counts = TextCounts.of("Female", DrawnList.WORDS);

        assertThat(counts.genders).isEqualTo(1);
        assertThat(counts.platforms).isZero();
        assertThat(counts.shapes).containsExactly("A");
    }

    @Test
    void whatATextSaysIsFoundOutOnceAndCountedInEachCell() {
        Profile column = Profile.of(
                List.of(text(0, "Female"), text(1, "Snapchat"), text(2, "Female"), text(3, "14")), DrawnList.WORDS);

        assertThat(column.filled).isEqualTo(4);
        assertThat(column.genders).isEqualTo(2);
        assertThat(column.platforms).isEqualTo(1);
        assertThat(column.ages).isEqualTo(1);
        assertThat(column.largest()).isEqualTo(14);
        assertThat(column.distinct()).isEqualTo(3);
        assertThat(DrawnList.WORDS.counts("Female")).isSameAs(DrawnList.WORDS.counts("Female"));
    }

    private static Cell text(int row, String text) {
        return Cell.text(new Address(row, 0), text, Style.PLAIN);
    }
}
