package org.foireturns.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.foireturns.model.Dimension;
import org.foireturns.model.Range;
import org.foireturns.reconcile.Basis;
import org.foireturns.reconcile.Book;
import org.foireturns.reconcile.Standing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CategoryTest {
    private static Standing part(Dimension dimension, String id) {
        return new Standing("2025", "gwent", OnFile.LAST, dimension, id, Range.exactly(1), Basis.STATED, List.of());
    }

    @ParameterizedTest
    @CsvSource({
        "VICTIM_AGE, 0-11, 0-11, true, false",
        "VICTIM_AGE, 0-11, 5-9, true, false",
        "VICTIM_AGE, 0-11, 10-13, false, true",
        "VICTIM_AGE, 0-11, 12-15, false, false",
        "VICTIM_AGE, 0-11, unknown, false, false",
        "VICTIM_AGE, 16+, 15-17, false, true",
        "VICTIM_AGE, unknown, unknown, true, false",
        "VICTIM_AGE, all, 12-15, true, false",
        "VICTIM_AGE, all, unknown, false, false",
        "VICTIM_GENDER, female, female, true, false",
        "VICTIM_GENDER, female, male, false, false",
        "PLATFORM, snapchat, snapchat, true, false",
        "PLATFORM, group:meta, instagram, true, false",
        "PLATFORM, group:meta, snapchat, false, false",
        "PLATFORM, group:meta|snapchat, snapchat, true, false",
        "PLATFORM, group:meta, group:meta, false, false",
        "TOTAL, snapchat, all, true, false"
    })
    void holdsAPartOrLiesAcrossIt(Dimension dimension, String category, String part, boolean holds, boolean straddles) {
        Category of = Category.of(dimension, category, Book.PLATFORMS);
        assertThat(of.holds(part(dimension, part))).isEqualTo(holds);
        assertThat(of.straddles(part(dimension, part))).isEqualTo(straddles);
    }

    @Test
    void oneCategoryMayHaveANumberWhereOthersHaveNone() {
        assertThat(Category.of(Dimension.PLATFORM, "snapchat", Book.PLATFORMS).single())
                .isTrue();
        assertThat(Category.of(Dimension.PLATFORM, "group:meta", Book.PLATFORMS).single())
                .isFalse();
        assertThat(Category.of(Dimension.VICTIM_AGE, "0-11", Book.PLATFORMS).single())
                .isFalse();
        assertThat(Category.allKnown(Dimension.PLATFORM).single()).isFalse();
        assertThat(Category.total().single()).isTrue();
    }
}
