package org.foireturns.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.Random;
import org.foireturns.model.Range;
import org.junit.jupiter.api.Test;

/** Whatever the hidden numbers are, the figure lies in its span, and both ends can be reached. */
class ExactSpanTest {
    private static final long SEED = 71_17;
    private static final int CASES = 300;

    @Test
    void aShareHoldsEveryShareThatThePartsAllow() {
        Random random = new Random(SEED);
        for (int i = 0; i < CASES; i++) {
            Range part = range(random);
            Range rest = range(random);
            ExactSpan share = Objects.requireNonNull(ExactSpan.share(part, rest));
            Fraction least = Fraction.of(1);
            Fraction most = Fraction.of(0);
            for (long p = part.lower(); p <= upper(part); p++) {
                for (long r = rest.lower(); r <= upper(rest); r++) {
                    Fraction one = Fraction.of(p, p + r);
                    least = one.compareTo(least) < 0 ? one : least;
                    most = one.compareTo(most) > 0 ? one : most;
                }
            }
            assertThat(share.lower()).isEqualByComparingTo(least);
            assertThat(share.upper()).isEqualByComparingTo(most);
        }
    }

    @Test
    void aChangeHoldsEveryChangeThatTheNumbersAllow() {
        Random random = new Random(SEED);
        for (int i = 0; i < CASES; i++) {
            Range then = range(random);
            Range now = range(random);
            ExactSpan change = Objects.requireNonNull(ExactSpan.change(then, now));
            assertThat(change.lower()).isEqualByComparingTo(Fraction.of(now.lower() - upper(then), upper(then)));
            assertThat(change.upper()).isEqualByComparingTo(Fraction.of(upper(now) - then.lower(), then.lower()));
        }
    }

    @Test
    void aSumOfRangesHoldsEverySumOfNumbersInThem() {
        Random random = new Random(SEED);
        for (int i = 0; i < CASES; i++) {
            Range sum = Range.ZERO;
            long exact = 0;
            for (int part = 0; part < 6; part++) {
                Range range = range(random);
                sum = sum.plus(range);
                exact += range.lower() + random.nextInt((int) (upper(range) - range.lower() + 1));
            }
            assertThat(sum.contains(exact)).isTrue();
        }
    }

    @Test
    void whatIsOpenAboveStaysOpen() {
        Range open = new Range(5, null);

        assertThat(ExactSpan.share(open, Range.exactly(5)))
                .isEqualTo(new ExactSpan(Fraction.of(5, 10), Fraction.of(1)));
        assertThat(ExactSpan.share(Range.exactly(5), open))
                .isEqualTo(new ExactSpan(Fraction.of(0), Fraction.of(5, 10)));
        assertThat(ExactSpan.change(Range.exactly(5), open)).isEqualTo(new ExactSpan(Fraction.of(0, 5), null));
    }

    @Test
    void nothingHasNoShareAndNoChange() {
        assertThat(ExactSpan.share(Range.ZERO, new Range(0, 4L))).isNull();
        assertThat(ExactSpan.change(new Range(0, 4L), Range.exactly(9))).isNull();
    }

    private static Range range(Random random) {
        long lower = 1L + random.nextInt(20);
        return new Range(lower, lower + random.nextInt(5));
    }

    private static long upper(Range range) {
        return Objects.requireNonNull(range.upper());
    }
}
