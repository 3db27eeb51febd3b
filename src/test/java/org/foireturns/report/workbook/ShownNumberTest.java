package org.foireturns.report.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import org.foireturns.figures.Change;
import org.foireturns.figures.Share;
import org.foireturns.model.Range;
import org.foireturns.report.xlsx.Content;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ShownNumberTest {
    private static Range range(long lower, @Nullable Long upper) {
        return new Range(lower, upper);
    }

    private static String said(Content content) {
        return content instanceof Content.Text text
                ? text.text()
                : content instanceof Content.Figure figure ? figure.number().toPlainString() : "nothing";
    }

    @Test
    void anExactNumberIsOneAndAnyOtherIsInWords() {
        assertThat(said(ShownNumber.number(range(12, 12L)))).isEqualTo("12");
        assertThat(said(ShownNumber.number(range(0, null)))).isEqualTo(Shorthand.C.sign());
        assertThat(said(ShownNumber.number(range(1, 4L)))).isEqualTo("1 to 4 " + Shorthand.C.sign());
        assertThat(said(ShownNumber.numberIfAny(null, Shorthand.X))).isEqualTo(Shorthand.X.sign());
        assertThat(said(ShownNumber.numberIfAny(range(3, 3L), Shorthand.X))).isEqualTo("3");
        assertThat(said(ShownNumber.text(""))).isEqualTo(Shorthand.Z.sign());
        assertThat(said(ShownNumber.text("none"))).isEqualTo("none");
    }

    @Test
    void aShareIsAPartOfItsBase() {
        assertThat(said(ShownNumber.share(new Share(range(1, 1L), range(4, 4L)))))
                .isEqualTo("0.250000");
        assertThat(said(ShownNumber.share(new Share(range(1, 1L), range(10_000, 10_000L)))))
                .isEqualTo(Shorthand.LOW.sign());
        assertThat(said(ShownNumber.share(new Share(range(5, 5L), range(10_000, 10_000L)))))
                .isEqualTo("0.000500");
        assertThat(said(ShownNumber.share(new Share(range(0, 0L), range(4, 4L)))))
                .isEqualTo("0.000000");
        assertThat(said(ShownNumber.share(new Share(range(0, 0L), range(0, 0L)))))
                .isEqualTo(Shorthand.Z.sign());
        assertThat(said(ShownNumber.share(new Share(range(1, 2L), range(4, 4L)))))
                .endsWith(Shorthand.C.sign());
    }

    @Test
    void aChangeIsAPartOfTheFirstNumber() {
        assertThat(said(ShownNumber.change(new Change(range(4, 4L), range(5, 5L)))))
                .isEqualTo("0.250000");
        assertThat(said(ShownNumber.change(new Change(range(0, 0L), range(5, 5L)))))
                .isEqualTo(Shorthand.Z.sign());
        assertThat(said(ShownNumber.change(new Change(range(4, 4L), range(5, 6L)))))
                .endsWith(Shorthand.C.sign());
    }
}
