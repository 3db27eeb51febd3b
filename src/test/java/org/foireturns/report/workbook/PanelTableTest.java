package org.foireturns.report.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.foireturns.model.Period;
import org.foireturns.reconcile.Book;
import org.foireturns.reconcile.Given;
import org.foireturns.report.Edition;
import org.foireturns.report.SmallEdition;
import org.foireturns.report.xlsx.WrittenSheet;
import org.junit.jupiter.api.Test;

class PanelTableTest {
    private static Edition edition() {
        Given given = new Given().request("2025");
        given.force("gwent").year(2023).total("20").year(2024).total("30");
        given.force("essex").year(2023).total("4").year(2024).total("8");
        given.force("psni").year(2024).total("9");
        given.force("lincolnshire").year(2023).total("6");
        Period[] periods = {Period.financialYear(2023), Period.financialYear(2024)};
        List<String> asked = List.of("gwent", "essex", "psni", "lincolnshire", "north-wales");
        return SmallEdition.of(given.evidence(), List.of(Book.asked("2025", asked, periods)));
    }

    private static List<String> rows(Small small) {
        return WrittenSheet.rows(PanelTable.of(edition(), small).draw()).stream()
                .filter(row -> row.startsWith("2025 |"))
                .map(row -> row.substring("2025 | ".length()))
                .toList();
    }

    @Test
    void theForcesThatAreComparedStandBelowAllOfThem() {
        List<String> rows = rows(Small.NONE);
        assertThat(rows).hasSize(6);
        assertThat(rows.get(0))
                .isEqualTo("All 2 forces compared | 2023/24 | 2024/25 | 24 | 38 | 0.583333 | 2 of 5 forces");
        assertThat(rows).anySatisfy(row -> assertThat(row).endsWith("| 20 | 30 | 0.500000 | Yes"));
    }

    @Test
    void oneThatIsLeftOutSaysForWhichYear() {
        assertThat(rows(Small.NONE))
                .anySatisfy(row -> assertThat(row).endsWith("| [x] | 9 | [z] | No: no number for 2023/24"))
                .anySatisfy(row -> assertThat(row).endsWith("| 6 | [x] | [z] | No: no number for 2024/25"))
                .anySatisfy(row -> assertThat(row).endsWith("| [x] | [x] | [z] | No: no number for either period"));
    }

    @Test
    void aSmallNumberIsLeftOutWithItsChange() {
        assertThat(rows(new Small(5))).anySatisfy(row -> assertThat(row).endsWith("| [c] | 8 | [c] | Yes"));
    }
}
