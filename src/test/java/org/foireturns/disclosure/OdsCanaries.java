package org.foireturns.disclosure;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Canaries in OpenDocument spreadsheets. */
final class OdsCanaries {
    private static final String OFFICE = "urn:oasis:names:tc:opendocument:xmlns:";
    private static final String CELL =
            "<table:table-cell office:value-type='string'%s><text:p>zqxcanary in a cell</text:p></table:table-cell>";
    private static final String STYLES =
            "<style:style style:name='gone' style:family='table'><style:table-properties table:display='false'/></style:style>"
                    + "<style:style style:name='white' style:family='table-cell'>"
                    + "<style:text-properties fo:color='#ffffff'/></style:style>"
                    + "<number:text-style style:name='N9'/><style:style style:name='silent' style:family='table-cell'"
                    + " style:data-style-name='N9'/>"
                    + "<number:number-style style:name='N8P0'><number:text>*</number:text></number:number-style>"
                    + "<number:number-style style:name='N8'><number:number number:decimal-places='0'"
                    + " number:min-integer-digits='1'/><style:map style:condition='value()&gt;5'"
                    + " style:apply-style-name='N8P0'/></number:number-style>"
                    + "<style:style style:name='star' style:family='table-cell' style:data-style-name='N8'/>"
                    + "<number:number-style style:name='N7'><number:number number:decimal-places='0'"
                    + " number:min-integer-digits='1' number:display-factor='1000'/></number:number-style>"
                    + "<style:style style:name='thousands' style:family='table-cell' style:data-style-name='N7'/>"
                    + "<style:style style:name='large' style:family='table-cell'><style:map"
                    + " style:condition='cell-content()&gt;5' style:apply-style-name='star'/></style:style>"
                    + "<style:style style:name='pale' style:family='table-cell'><style:map"
                    + " style:condition='cell-content()&gt;5' style:apply-style-name='white'/></style:style>"
                    + "<style:style style:name='maybe' style:family='table-cell'><style:map"
                    + " style:condition='is-true-formula(COUNTIF([.A1:.A9];1)&gt;2)'"
                    + " style:base-cell-address='Answer.A1' style:apply-style-name='star'/></style:style>";

    private OdsCanaries() {}

    static List<Canary> all() {
        List<Canary> canaries = new ArrayList<>();
        add(
                canaries,
                "hidden-sheet 1",
                document("", table("Zqxcanary", " table:style-name='gone'", row("", cell("")))));
        add(canaries, "hidden-rows-cols 1", document(row(" table:visibility='collapse'", cell("")), ""));
        add(canaries, "hidden-rows-cols 2", document(row(" table:visibility='filter'", cell("")), ""));
        add(canaries, "invisible-cells 1", document(row("", cell(" table:style-name='white'")), ""));
        add(canaries, "invisible-cells 2", document(row("", cell(" table:style-name='silent'")), ""));
        add(
                canaries,
                "invisible-cells 3",
                document("<table:table-row table:number-rows-repeated='500'/>" + row("", cell("")), ""));
        add(
                canaries,
                "invisible-cells 4",
                document(
                        row(
                                "",
                                "<table:covered-table-cell office:value-type='string'><text:p>zqxcanary</text:p>"
                                        + "</table:covered-table-cell>"),
                        ""));
        add(
                canaries,
                "comments 1",
                document(
                        row(
                                "",
                                "<table:table-cell office:value-type='string'><office:annotation><text:p>zqxcanary</text:p>"
                                        + "</office:annotation><text:p>Total</text:p></table:table-cell>"),
                        ""));
        add(
                canaries,
                "external-cache 1",
                document(
                        "",
                        table(
                                "&apos;file:///tmp/a.ods&apos;#$Sheet1",
                                " table:style-name='gone'",
                                "<table:table-source/>" + row("", cell("")))));
        add(
                canaries,
                "cached-source 1",
                document(
                        "",
                        "<table:tracked-changes><table:cell-content-change><table:previous>" + cell("")
                                + "</table:previous></table:cell-content-change></table:tracked-changes>"));
        add(canaries, "identifier 1", document(row("", cell("").replace(" in a cell", "@example.org")), ""));
        add(canaries, "identifier 2", document(row("", cell("").replace("in a cell", "AB123456C")), ""));
        add(canaries, "local-path 1", document(row("", cell("").replace("in a cell", "\\\\server\\zqxcanary\\a")), ""));
        behind(canaries, "number-behind-format 1", "star", "*");
        behind(canaries, "number-behind-format 2", "star", "");
        behind(canaries, "number-behind-format 3", "plain", "Fewer than 5");
        behind(canaries, "number-behind-format 4", "thousands", "7483");
        behind(canaries, "number-behind-format 5", "large", FormatCanaries.NUMBER);
        behind(canaries, "invisible-cells 4", "white", FormatCanaries.NUMBER);
        behind(canaries, "invisible-cells 5", "silent", "");
        behind(canaries, "invisible-cells 6", "pale", FormatCanaries.NUMBER);
        behind(canaries, "invisible-cells 7", "maybe", FormatCanaries.NUMBER);
        add(canaries, "embedded-or-active 1", document("", ""), "Object 1", "zqxcanary");
        add(canaries, "embedded-or-active 2", document("", ""), "Basic/Standard/Module1.xml", "<x>zqxcanary</x>");
        add(canaries, "embedded-or-active 3", document("", ""), "strange.bin", "zqxcanary");
        add(
                canaries,
                "chart-cache 1",
                document("", ""),
                "Object 1/content.xml",
                "<x xmlns:chart='c' xmlns:table='t' xmlns:text='p'><chart:chart><chart:series"
                        + " chart:label-cell-address='Gone.A1'/><table:table><table:table-row><table:table-cell>"
                        + "<text:p>zqxcanary</text:p></table:table-cell></table:table-row></table:table></chart:chart></x>");
        add(
                canaries,
                "document-properties 1",
                document("", ""),
                "meta.xml",
                "<x xmlns:meta='m'><meta:meta><meta:user-defined meta:name='Case'>zqxcanary</meta:user-defined></meta:meta></x>");
        add(
                canaries,
                "file-origin 1",
                document("", ""),
                "meta.xml",
                "<x xmlns:meta='m'><meta:meta><meta:creator>Zqxcanary Jones</meta:creator></meta:meta></x>");
        add(canaries, "size-anomaly 1", document("", ""), "Pictures/a.png", "zqxcanary" + noise());
        canaries.add(Canary.of(
                "unsafe-container 1.ods",
                OfficeCanaries.joined(zip(document("", "")), Canary.WORD.getBytes(StandardCharsets.UTF_8))));
        return canaries;
    }

    /** A number beside what its program draws for it. */
    private static void behind(List<Canary> canaries, String place, String style, String drawn) {
        String cells = "<table:table-cell office:value-type='string'><text:p>Unknown</text:p></table:table-cell>"
                + "<table:table-cell table:style-name='%s' office:value-type='float' office:value='%s'><text:p>%s</text:p></table:table-cell>"
                        .formatted(style, FormatCanaries.NUMBER, drawn);
        canaries.add(Canary.of(place + ".ods", zip(document(row("", cells), "")))
                .saying(FormatCanaries.NUMBER));
    }

    private static String noise() {
        StringBuilder noise = new StringBuilder();
        new Random(7).ints(900_000, 33, 1000).forEach(letter -> noise.append((char) letter));
        return noise.toString();
    }

    private static String cell(String attributes) {
        return CELL.formatted(attributes);
    }

    private static String row(String attributes, String cells) {
        return "<table:table-row" + attributes + ">" + cells + "</table:table-row>";
    }

    private static String table(String name, String attributes, String rows) {
        return "<table:table table:name='" + name + "'" + attributes + ">" + rows + "</table:table>";
    }

    /** The plain return with more rows and more tables. */
    private static String document(String rows, String tables) {
        StringBuilder plain = new StringBuilder();
        for (List<String> line : PlainReturn.ROWS) {
            StringBuilder cells = new StringBuilder();
            for (String text : line) {
                boolean number = text.matches("[0-9]{1,3}");
                cells.append("<table:table-cell office:value-type='%s'%s><text:p>%s</text:p></table:table-cell>"
                        .formatted(number ? "float" : "string", number ? " office:value='" + text + "'" : "", text));
            }
            plain.append(row("", cells.toString()));
        }
        return "<office:document-content xmlns:office='%1$soffice:1.0' xmlns:table='%1$stable:1.0'".formatted(OFFICE)
                + " xmlns:text='%1$stext:1.0' xmlns:style='%1$sstyle:1.0'".formatted(OFFICE)
                + " xmlns:number='%1$sdatastyle:1.0' xmlns:fo='%1$sxsl-fo-compatible:1.0'>".formatted(OFFICE)
                + "<office:automatic-styles>" + STYLES + "</office:automatic-styles><office:body><office:spreadsheet>"
                + table("Answer", "", plain + rows) + tables
                + "</office:spreadsheet></office:body></office:document-content>";
    }

    private static void add(List<Canary> canaries, String place, String content, String... part) {
        canaries.add(Canary.of(place + ".ods", zip(content, part)));
    }

    private static byte[] zip(String content, String... part) {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream();
                ZipOutputStream zip = new ZipOutputStream(out)) {
            put(zip, "mimetype", "application/vnd.oasis.opendocument.spreadsheet");
            put(zip, "content.xml", content);
            if (part.length > 0) {
                put(zip, part[0], part[1]);
            }
            zip.finish();
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void put(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
    }
}
