package org.foireturns.metamorphic;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.foireturns.model.Address;
import org.foireturns.model.Cell;
import org.foireturns.model.CellRange;
import org.foireturns.model.Grid;
import org.foireturns.model.GridBuilder;
import org.foireturns.model.Style;

/**
 * One table of two years, two genders and three ages, drawn in many ways: its labels left or right, above or below,
 * written once over a group and filled down or across, merged, repeated, as headings between the rows, as titles.
 */
final class Arrangements {
    private static final String TITLE = "Sexual communication with a child";
    private static final String COUNTS = "Number of offences";

    private final List<String> years;
    private final List<String> genders;
    private final List<String> ages;
    private GridBuilder sheet = Grid.named("Sheet1");

    /** @param words years, genders and ages, as a force may write them */
    Arrangements(List<List<String>> words) {
        this.years = words.get(0);
        this.genders = words.get(1);
        this.ages = words.get(2);
    }

    /** The table in each way, by what tells the way from others. */
    Map<String, Grid> all() {
        Map<String, Grid> ways = new LinkedHashMap<>();
        ways.put("heads filled across", heads(false, false));
        ways.put("heads merged", heads(true, false));
        ways.put("heads repeated", heads(false, true));
        ways.put("labels filled down", stubs(false, false));
        ways.put("labels merged", stubs(true, false));
        ways.put("labels repeated", stubs(false, true));
        Grid crosstab = heads(false, true);
        Grid outline = stubs(false, true);
        ways.put("heads turned to the left", turned(crosstab));
        ways.put("labels turned to the top", turned(outline));
        ways.put("labels at the right", mirrored(crosstab));
        ways.put("labels at the right, two deep", mirrored(outline));
        ways.put("heads below", upsideDown(crosstab));
        ways.put("headings between the rows", headings());
        ways.put("a table a year", tables(false));
        ways.put("a table a year, side by side", tables(true));
        ways.put("a row a number", list());
        return ways;
    }

    private Grid heads(boolean merged, boolean repeated) {
        title();
        text(1, 0, "Age");
        for (int year = 0; year < 2; year++) {
            int column = 1 + 2 * year;
            text(1, column, years.get(year));
            if (repeated) {
                text(1, column + 1, years.get(year));
            }
            if (merged) {
                sheet.merge(CellRange.of(1, column, 1, column + 1));
            }
            for (int gender = 0; gender < 2; gender++) {
                text(2, column + gender, genders.get(gender));
                for (int age = 0; age < 3; age++) {
                    text(3 + age, 0, ages.get(age));
                    count(3 + age, column + gender, year, gender, age);
                }
            }
        }
        return drawn();
    }

    private Grid stubs(boolean merged, boolean repeated) {
        title();
        text(1, 0, "Year");
        text(1, 1, "Victim gender");
        for (int year = 0; year < 2; year++) {
            int row = 2 + 2 * year;
            text(row, 0, years.get(year));
            if (repeated) {
                text(row + 1, 0, years.get(year));
            }
            if (merged) {
                sheet.merge(CellRange.of(row, 0, row + 1, 0));
            }
            for (int gender = 0; gender < 2; gender++) {
                text(row + gender, 1, genders.get(gender));
                for (int age = 0; age < 3; age++) {
                    text(1, 2 + age, ages.get(age));
                    count(row + gender, 2 + age, year, gender, age);
                }
            }
        }
        return drawn();
    }

    private Grid headings() {
        title();
        text(1, 0, "Age");
        for (int gender = 0; gender < 2; gender++) {
            text(1, 1 + gender, genders.get(gender));
            for (int year = 0; year < 2; year++) {
                int row = 2 + 4 * year;
                text(row, 0, years.get(year));
                for (int age = 0; age < 3; age++) {
                    text(row + 1 + age, 0, ages.get(age));
                    count(row + 1 + age, 1 + gender, year, gender, age);
                }
            }
        }
        return drawn();
    }

    private Grid tables(boolean beside) {
        title();
        for (int year = 0; year < 2; year++) {
            int row = beside ? 2 : 2 + 6 * year;
            int column = beside ? 5 * year : 0;
            text(row, column, years.get(year));
            text(row + 1, column, "Age");
            for (int gender = 0; gender < 2; gender++) {
                text(row + 1, column + 1 + gender, genders.get(gender));
                for (int age = 0; age < 3; age++) {
                    text(row + 2 + age, column, ages.get(age));
                    count(row + 2 + age, column + 1 + gender, year, gender, age);
                }
            }
        }
        return drawn();
    }

    private Grid list() {
        List<String> heads = List.of("Year", "Victim gender", "Victim age", COUNTS);
        title();
        for (int column = 0; column < heads.size(); column++) {
            text(1, column, heads.get(column));
        }
        int row = 2;
        for (int year = 0; year < 2; year++) {
            for (int gender = 0; gender < 2; gender++) {
                for (int age = 0; age < 3; age++) {
                    text(row, 0, years.get(year));
                    text(row, 1, genders.get(gender));
                    text(row, 2, ages.get(age));
                    count(row++, 3, year, gender, age);
                }
            }
        }
        return drawn();
    }

    private static Grid turned(Grid grid) {
        return body(grid, at -> new Address(at.column() + 1, at.row() - 1));
    }

    private static Grid mirrored(Grid grid) {
        return body(grid, at -> new Address(at.row(), Grids.lastColumn(grid) - at.column()));
    }

    private static Grid upsideDown(Grid grid) {
        return body(grid, at -> new Address(Grids.lastRow(grid) + 1 - at.row(), at.column()));
    }

    /** The cells below the title in other places; no merged ones. */
    private static Grid body(Grid grid, UnaryOperator<Address> way) {
        return Grids.moved(grid, at -> at.row() == 0 ? at : way.apply(at));
    }

    private void title() {
        sheet = Grid.named("Sheet1");
        text(0, 0, TITLE);
    }

    private void text(int row, int column, String text) {
        sheet.offer(Cell.text(new Address(row, column), text, Style.PLAIN));
    }

    private void count(int row, int column, int year, int gender, int age) {
        int number = 11 + 37 * year + 17 * gender + 5 * age;
        sheet.add(Cell.number(new Address(row, column), BigDecimal.valueOf(number), Style.PLAIN));
    }

    private Grid drawn() {
        return sheet.build();
    }

    /** Ways in which forces write years, genders and ages. */
    static List<List<List<String>>> wordings() {
        List<List<String>> years = List.of(
                List.of("2021/22", "2022/23"),
                List.of("FY 2021-22", "FY 2022-23"),
                List.of("1 April 2021 to 31 March 2022", "1 April 2022 to 31 March 2023"));
        List<List<String>> genders = List.of(List.of("Female", "Male"), List.of("Girls", "Boys"), List.of("F", "M"));
        List<List<String>> ages = List.of(
                List.of("0-11", "12-15", "16-17"),
                List.of("Under 12", "12 to 15", "16 to 17"),
                List.of("11 and under", "Aged 12 to 15", "16-17 years"));
        List<List<List<String>>> wordings = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            wordings.add(List.of(years.get(i), genders.get(i), ages.get(i)));
        }
        return wordings;
    }
}
