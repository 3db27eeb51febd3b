package org.foireturns.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.atLeast;
import static org.mockito.Mockito.mockingDetails;
import static org.mockito.Mockito.spy;
import static org.mockito.Mockito.verify;

import java.util.List;
import java.util.stream.Stream;
import org.foireturns.model.Dimension;
import org.foireturns.model.Observation;
import org.foireturns.model.Period;
import org.foireturns.model.Range;
import org.foireturns.model.Request;
import org.foireturns.reconcile.Book;
import org.foireturns.reconcile.Given;
import org.foireturns.reconcile.Standings;
import org.junit.jupiter.api.Test;

class AreaSumsTest {
    private static final Period LAST = Period.financialYear(2024);
    private static final Request REQUEST = Request.open("2025", "71/17");

    private final Given given = new Given().request("2025");

    /**
     * The sums of each category are what counting it alone makes of the same answers, cell by cell in the same order.
     */
    @Test
    void aCategoryComesToWhatItDoesWhenCountedAlone() {
        given.force("gwent")
                .platform("snapchat", "5")
                .platform("facebook", "<5")
                .platform("unknown", "7");
        given.force("essex")
                .platform("facebook", "11")
                .platform("instagram", "2")
                .platform("kik", "1");
        NumbersAsOf view = NumbersAsOf.within(standings(), "2025");
        FigureArea uk = FigureArea.uk(Book.FORCES);
        AreaSums sums = AreaSums.of(view, uk, LAST, Dimension.PLATFORM);
        assertThat(Stream.of("snapchat", "facebook", "unknown", "group:meta", "group:meta|snapchat", "all", "nowhere")
                        .map(id -> Category.of(Dimension.PLATFORM, id, Book.PLATFORMS)))
                .allSatisfy(category -> assertThat(sums.of(category))
                        .as(category.toString())
                        .isEqualTo(AreaSums.Sum.of(Tally.share(view, uk, LAST, category))));
        assertThat(sums.of(Category.one(Dimension.PLATFORM, "facebook")))
                .extracting(AreaSums.Sum::value, AreaSums.Sum::base, AreaSums.Sum::forces)
                .containsExactly(new Range(11, 15L), new Range(19, 23L), 2);
    }

    @Test
    void aForceThatLeavesOneCategoryOpenIsInNone() {
        given.force("gwent").platform("snapchat", "5").platform("facebook", "n/a");
        given.force("essex").platform("snapchat", "11");
        AreaSums sums = AreaSums.of(
                NumbersAsOf.within(standings(), "2025"), FigureArea.uk(Book.FORCES), LAST, Dimension.PLATFORM);
        assertThat(sums.of(Category.one(Dimension.PLATFORM, "snapchat")).value())
                .isEqualTo(Range.exactly(11));
        assertThat(sums.of(Category.one(Dimension.PLATFORM, "snapchat")).cells())
                .extracting(Observation::force)
                .containsExactly("essex");
    }

    /** The work is that of the numbers and not of the numbers times the names. */
    @Test
    void aHundredNamesAreAskedForAsOftenAsTwo() {
        assertThat(asked(100)).isEqualTo(asked(2)).isPositive();
    }

    /** How often the totals of a request ask what a force answered, when it names so many platforms. */
    private static int asked(int names) {
        Given many = new Given().request("2025");
        many.force("gwent");
        for (int name = 0; name < names; name++) {
            many.platform("app-" + name, "5");
        }
        Standings spied = spy(Standings.of(many.evidence(), List.of(REQUEST)));
        TotalLines.of(spied, REQUEST, Book.FORCES, Book.PLATFORMS);
        verify(spied, atLeast(1)).covering(any(), any(), any(), any());
        return (int) mockingDetails(spied).getInvocations().stream()
                .filter(call -> call.getMethod().getName().equals("covering"))
                .count();
    }

    private Standings standings() {
        return Standings.of(given.evidence(), List.of(REQUEST));
    }
}
