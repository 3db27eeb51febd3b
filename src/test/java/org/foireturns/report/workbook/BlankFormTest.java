package org.foireturns.report.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.foireturns.model.Dimension;
import org.foireturns.model.Force;
import org.foireturns.model.Period;
import org.foireturns.model.Platform;
import org.foireturns.model.Platforms;
import org.foireturns.model.Request;
import org.foireturns.reconcile.Book;
import org.junit.jupiter.api.Test;

class BlankFormTest {
    private static final Force ESSEX = Book.FORCES.byId("essex").orElseThrow();

    private static XSSFWorkbook form(Set<Dimension> questions, boolean youngest, Platforms platforms)
            throws IOException {
        Request request = new Request(
                "2025",
                "FOI",
                "71/17",
                List.of(Period.financialYear(2023), Period.financialYear(2024)),
                questions,
                youngest,
                List.of("essex"),
                null,
                null,
                true);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new BlankForm(request, ESSEX, Book.OFFENCES, platforms).write(out, LocalDate.EPOCH);
        return new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()));
    }

    private static List<String> sheets(XSSFWorkbook book) {
        return IntStream.range(0, book.getNumberOfSheets())
                .mapToObj(book::getSheetName)
                .toList();
    }

    private static List<String> column(XSSFSheet sheet) {
        List<String> texts = new ArrayList<>();
        for (Row row : sheet) {
            Cell cell = row.getCell(0);
            texts.add(cell == null ? "" : cell.getStringCellValue());
        }
        return texts;
    }

    @Test
    void eachQuestionThatIsAskedHasATable() throws IOException {
        assertThat(sheets(form(EnumSet.allOf(Dimension.class), true, Book.PLATFORMS)))
                .containsExactly("Total", "Gender", "Age", "Platform", "Youngest victim", "How to fill in");
        assertThat(sheets(form(EnumSet.of(Dimension.TOTAL), false, Book.PLATFORMS)))
                .containsExactly("Total", "How to fill in");
    }

    @Test
    void categoriesStandDownAndPeriodsAcross() throws IOException {
        XSSFSheet age =
                form(EnumSet.allOf(Dimension.class), false, Book.PLATFORMS).getSheet("Age");
        assertThat(column(age))
                .startsWith("Sexual communication with a child: offences recorded, by the age of the victim")
                .endsWith("Victim age", "11 and under", "12 to 15", "16 and over", "Unknown");
        Row head = age.getRow(4);
        assertThat(List.of(head.getCell(1).getStringCellValue(), head.getCell(2).getStringCellValue()))
                .containsExactly("2023/24", "2024/25");
        assertThat(head.getLastCellNum()).isEqualTo((short) 3);
        assertThat(age.getRow(5).getCell(2).getCellStyle().getFillForegroundColorColor())
                .isNotNull();
        assertThat(age.getProtect()).isFalse();
    }

    private static List<String> offered(Platforms platforms) throws IOException {
        XSSFSheet sheet = form(EnumSet.allOf(Dimension.class), false, platforms).getSheet("Platform");
        return List.of(
                sheet.getDataValidations().get(0).getValidationConstraint().getExplicitListValues());
    }

    @Test
    void platformsAreOfferedAsFarAsAListHoldsThem() throws IOException {
        assertThat(offered(Book.PLATFORMS)).contains("Snapchat", "Instagram", "Facebook");
        List<Platform> many = IntStream.range(0, 50)
                .mapToObj(i -> new Platform("p" + i, "Platform " + (10 + i), List.of(), List.of()))
                .toList();
        assertThat(String.join(",", offered(new Platforms(many))).length()).isBetween(220, 255);
        assertThat(offered(new Platforms(List.of(
                        new Platform("a", "A, or B", List.of(), List.of()),
                        new Platform("c", "C", List.of(), List.of())))))
                .contains("C")
                .doesNotContain("A, or B");
    }
}
