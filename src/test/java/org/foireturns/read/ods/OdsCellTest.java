package org.foireturns.read.ods;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.foireturns.model.Address;
import org.foireturns.model.Cell;
import org.foireturns.read.Pieces;
import org.foireturns.read.format.NumberFormat;
import org.foireturns.read.format.TellingLook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is stored stands, unless the file shows something else. */
class OdsCellTest {
    private static OdsCell read(String attributes, @Nullable String shown) throws Exception {
        String text = shown == null ? "" : "<text:p>" + shown + "</text:p>";
        return OdsCell.read(
                Pieces.xml("<table:table-cell " + attributes.replace('`', '\'') + ">" + text + "</table:table-cell>"),
                new OdsStyles(new OdsLooks()));
    }

    private static String said(OdsCell cell, OdsLook look) {
        Cell said = cell.at(new Address(0, 0), look, style -> OdsLook.PLAIN);
        assertThat(cell.filled()).isEqualTo(said != null);
        return said == null ? "nothing" : said.kind() + " " + said.text();
    }

    @ParameterizedTest(name = "{0} shown as {1}")
    @CsvSource(delimiter = '|', nullValues = "none", textBlock = """
            office:value-type=`float` office:value=`12`               | 12         | NUMBER 12
            office:value-type=`float` office:value=`12`               | none       | NUMBER 12
            office:value-type=`float` office:value=`1200`             | £1,200.00  | NUMBER 1200
            office:value-type=`float` office:value=`12`               | ####       | NUMBER 12
            office:value-type=`float` office:value=`5`                | <5         | TEXT <5
            office:value-type=`float` office:value=`3`                | *          | TEXT *
            office:value-type=`float` office:value=`3`                | fewer than 5 | TEXT fewer than 5
            office:value-type=`float` office:value=`many`             | 12         | ERROR many
            office:value-type=`currency` office:value=`12`            | £12        | NUMBER 12
            office:value-type=`percentage` office:value=`0.5`         | 50%        | NUMBER 0.5
            office:value-type=`date` office:date-value=`2024-05-06T00:00:00` | 06/05/2024 | DATE 2024-05-06
            office:value-type=`date` office:date-value=`2024-13-06`   | May        | TEXT May
            office:value-type=`boolean` office:boolean-value=`true`   | TRUE       | BOOLEAN TRUE
            office:value-type=`boolean` office:boolean-value=` False ` | no        | BOOLEAN FALSE
            office:value-type=`boolean` office:boolean-value=`maybe`  | no         | ERROR maybe
            office:value-type=`string`                                | Kent       | TEXT Kent
            office:value-type=`string` office:string-value=`Kent`     | Kent       | TEXT Kent
            office:value-type=`string` office:string-value=`Kent`     | none       | TEXT Kent
            office:value-type=`string` office:string-value=`  `       | none       | nothing
            office:value-type=`string` office:string-value=`Surrey`   | Kent       | TEXT Kent
            office:value-type=`time` office:time-value=`PT1H`         | 01:00      | TEXT 01:00
            office:value-type=`float`                                 | 12         | TEXT 12
            ''                                                        | 12         | TEXT 12
            ''                                                        | none       | nothing
            table:formula=`of:=[.A1]`                                 | none       | UNCALCULATED
            table:formula=`of:=[.A1]`                                 | #REF!      | ERROR #REF!
            table:formula=`of:=[.A1]` office:value-type=`float` office:value=`0` | Err:502 | ERROR Err:502
            ''                                                        | #REF!      | TEXT #REF!
            calcext:value-type=`error`                                | none       | ERROR
            """)
    void saysWhatItStoresUnlessItShowsSomethingElse(String attributes, @Nullable String shown, String said)
            throws Exception {
        String escaped = shown == null ? null : shown.replace("<", "&lt;");
        assertThat(said(read(attributes, escaped), OdsLook.PLAIN).strip()).isEqualTo(said);
    }

    @Test
    void aTextThatIsNotShownIsKeptForTheScreen() throws Exception {
        Cell cell = read("office:value-type=`string` office:string-value=`Surrey`", "Kent")
                .at(new Address(0, 0), OdsLook.PLAIN, style -> OdsLook.PLAIN);
        assertThat(Objects.requireNonNull(cell).shown().hidden()).isEqualTo("Surrey");
    }

    @Test
    void aShareIsOneWhateverItsStyle() throws Exception {
        Cell cell = read("office:value-type=`percentage` office:value=`0.5`", "0.5")
                .at(new Address(0, 0), OdsLook.PLAIN, style -> OdsLook.PLAIN);
        assertThat(Objects.requireNonNull(cell).style().percent()).isTrue();
    }

    /** Where the format explains what is shown, such as a day of the week, the number stands. */
    @Test
    void whatItsFormatExplainsLeavesTheNumber() throws Exception {
        TellingLook look = TellingLook.PLAIN;
        OdsLook formatted = new OdsLook(
                new TellingLook(look.style(), NumberFormat.of("yyyy"), look.struck(), look.unseen()),
                true,
                java.util.List.of());
        OdsCell cell = read("office:value-type=`float` office:value=`45000`", "Week 9 of 2023");
        assertThat(said(cell, formatted)).isEqualTo("NUMBER 45000");
        assertThat(said(cell, OdsLook.PLAIN)).isEqualTo("TEXT Week 9 of 2023");
        OdsCell star = read("office:value-type=`float` office:value=`3`", "*");
        assertThat(said(star, formatted)).as("no format makes a star of it").isEqualTo("TEXT *");
    }

    @Test
    void whatHangsOnItIsNoPartOfIt() throws Exception {
        OdsCell cell = OdsCell.read(
                Pieces.xml("<table:table-cell office:value-type='string'><office:annotation><text:p>Ask Ann</text:p>"
                        + "</office:annotation><text:p>Kent</text:p></table:table-cell>"),
                new OdsStyles(new OdsLooks()));
        assertThat(said(cell, OdsLook.PLAIN)).isEqualTo("TEXT Kent");
        assertThat(cell.comments()).singleElement().asString().contains("Ask Ann");
    }
}
