package org.foireturns.report.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.foireturns.model.Period;
import org.foireturns.reconcile.Book;
import org.foireturns.reconcile.Given;
import org.foireturns.report.Edition;
import org.foireturns.report.SmallEdition;
import org.foireturns.report.TwoOffences;
import org.foireturns.report.xlsx.WrittenSheet;
import org.junit.jupiter.api.Test;

class ForcesTableTest {
    private static final Period LAST = Period.financialYear(2023);
    private static final Period NOW = Period.financialYear(2024);

    private static Edition edition() {
        Given given = new Given().request("2024").year(2023);
        given.force("gwent").total("20").force("essex").total("3");
        given.request("2025").year(2023).force("gwent").total("22").year(2024).total("25");
        given.force("essex").refused("total", "12").period(Given.quarter(2024)).total("7");
        given.force("psni").total("2");
        return SmallEdition.of(given.evidence(), List.of(Book.request("2024", LAST), Book.request("2025", LAST, NOW)));
    }

    private static List<String> rows(Edition edition, Small small) {
        List<String> rows =
                WrittenSheet.rows(ForcesTable.all(edition, small).get(0).draw());
        return rows.subList(4, rows.size());
    }

    @Test
    void eachNumberIsTheLatestThatTheForceGave() {
        assertThat(rows(edition(), Small.NONE))
                .containsExactly(
                        "Force | Nation | 2023/24 | 2024/25 | Notes",
                        "ESSEX | England | 3 | [x] | 2024/25 [x] answered in part, section 12",
                        "GWENT | Wales | 22 | 25 | 2023/24 [r]",
                        "PSNI | Northern Ireland | [z] | [z] | None");
    }

    @Test
    void aSmallNumberIsLeftOut() {
        assertThat(rows(edition(), new Small(5)))
                .anySatisfy(row -> assertThat(row).contains("| England | [c] | [x] |"));
    }

    @Test
    void anOffenceHasATableOfItsOwnWhereThereAreSeveral() {
        assertThat(ForcesTable.all(TwoOffences.both(), Small.NONE))
                .extracting(SheetTable::sheet, SheetTable::title)
                .containsExactly(
                        tuple("Offences_by_force", "Offences by police force and year: " + TwoOffences.FIRST),
                        tuple("Offences_by_force_2", "Offences by police force and year: " + TwoOffences.SECOND));
        assertThat(ForcesTable.all(TwoOffences.alone(), Small.NONE))
                .extracting(SheetTable::title)
                .containsExactly("Offences by police force and year");
    }
}
