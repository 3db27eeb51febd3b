package org.foireturns.disclosure;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Canaries in the parts of a zipped workbook, whether or not another part points to them. */
final class OfficeCanaries {
    private OfficeCanaries() {}

    static List<Canary> xlsx() {
        byte[] plain = CellCanaries.book(XSSFWorkbook::new, sheet -> {});
        List<Canary> canaries = new ArrayList<>(inEveryFormat(plain, "xlsx"));
        add(
                canaries,
                plain,
                "xlsx",
                "cached-source 1",
                "xl/pivotCache/pivotCacheRecords1.xml",
                "<x><r><s v='zqxcanary'/></r></x>");
        add(
                canaries,
                plain,
                "xlsx",
                "cached-source 2",
                "xl/pivotCache/pivotCacheDefinition7.xml",
                "<x><cacheFields><cacheField><sharedItems><s v='zqxcanary'/></sharedItems></cacheField></cacheFields></x>");
        add(canaries, plain, "xlsx", "cached-source 4", "xl/revisions/revisionLog1.xml", "<x>zqxcanary</x>");
        add(
                canaries,
                plain,
                "xlsx",
                "external-cache 1",
                "xl/externalLinks/externalLink1.xml",
                "<x><sheetDataSet><sheetData><row><cell><v>zqxcanary</v></cell></row></sheetData></sheetDataSet></x>");
        add(
                canaries,
                plain,
                "xlsx",
                "comments 2",
                "xl/comments9.xml",
                "<x><commentList><comment>zqxcanary</comment></commentList></x>");
        add(
                canaries,
                plain,
                "xlsx",
                "hidden-sheet 3",
                "xl/worksheets/sheet9.xml",
                "<x><sheetData><row><c><v>1</v></c></row>"
                        + "<row><c t='inlineStr'><is><t>zqxcanary</t></is></c></row></sheetData></x>");
        add(
                canaries,
                plain,
                "xlsx",
                "local-path 2",
                "xl/worksheets/_rels/sheet1.xml.rels",
                "<Relationships><Relationship Id='r9' Type='x/hyperlink' TargetMode='External'"
                        + " Target='file:///C:\\zqxcanary\\a.xls'/></Relationships>");
        canaries.add(
                Canary.of(
                        "file-origin 2.xlsx",
                        with(
                                plain,
                                "xl/workbook.xml",
                                text -> text.replace(
                                        "<sheets>",
                                        "<AlternateContent><Choice><absPath url='C:\\Users\\zqxcanary\\'/></Choice></AlternateContent><sheets>"))));
        return canaries;
    }

    /** Canaries in the parts that are the same in a workbook of XML and in a binary one. */
    static List<Canary> inEveryFormat(byte[] plain, String format) {
        List<Canary> canaries = new ArrayList<>();
        add(canaries, plain, format, "cached-source 3", "xl/model/item.data", "zqxcanary");
        add(
                canaries,
                plain,
                format,
                "comments 3",
                "xl/threadedComments/threadedComment1.xml",
                "<x><threadedComment><text>zqxcanary</text></threadedComment></x>");
        add(canaries, plain, format, "embedded-or-active 1", "xl/embeddings/oleObject1.bin", "zqxcanary");
        add(canaries, plain, format, "embedded-or-active 2", "xl/vbaProject.bin", "zqxcanary");
        add(canaries, plain, format, "embedded-or-active 3", "xl/strange/part.bin", "zqxcanary");
        add(
                canaries,
                plain,
                format,
                "embedded-or-active 4",
                "xl/drawings/drawing1.xml",
                "<wsDr><sp><txBody><p><r><t>zqxcanary</t></r></p></txBody></sp></wsDr>");
        add(canaries, plain, format, "chart-cache 1", "xl/charts/chart1.xml", chart("Gone!$A$1:$A$2"));
        add(canaries, plain, format, "chart-cache 2", "xl/charts/chart2.xml", chart("Answer!$A$50:$A$51"));
        add(
                canaries,
                plain,
                format,
                "document-properties 1",
                "docProps/app.xml",
                "<Properties><Manager>Zqxcanary</Manager></Properties>");
        add(
                canaries,
                plain,
                format,
                "document-properties 2",
                "docProps/custom.xml",
                "<Properties><property name='Case'><lpwstr>zqxcanary</lpwstr></property></Properties>");
        add(
                canaries,
                plain,
                format,
                "file-origin 1",
                "docProps/core.xml",
                "<coreProperties><creator>Zqxcanary Jones</creator></coreProperties>");
        canaries.add(Canary.of(
                "unsafe-container 1." + format,
                "unsafe-container",
                joined(plain, "zqxcanary".getBytes(StandardCharsets.UTF_8))));
        canaries.add(Canary.of(
                "unsafe-container 2." + format,
                "unsafe-container",
                with(plain, "../zqxcanary.txt", text -> "zqxcanary")));
        return canaries;
    }

    private static String chart(String source) {
        return "<chartSpace><chart><ser><cat><strRef><f>" + source + "</f><strCache><pt idx='0'><v>zqxcanary</v></pt>"
                + "<pt idx='1'><v>zqxcanary</v></pt></strCache></strRef></cat></ser></chart></chartSpace>";
    }

    private static void add(
            List<Canary> canaries, byte[] plain, String format, String place, String part, String content) {
        canaries.add(Canary.of(place + "." + format, with(plain, part, old -> content)));
    }

    static byte[] joined(byte[] first, byte[] second) {
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }

    /** A container with one part changed or added. */
    static byte[] with(byte[] container, String part, UnaryOperator<String> change) {
        return changed(
                container,
                part,
                old -> change.apply(new String(old, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8));
    }

    /** A container with one part changed or added, byte by byte. */
    static byte[] changed(byte[] container, String part, UnaryOperator<byte[]> change) {
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(container));
                ByteArrayOutputStream out = new ByteArrayOutputStream();
                ZipOutputStream zip = new ZipOutputStream(out)) {
            Map<String, byte[]> parts = new LinkedHashMap<>();
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                parts.put(entry.getName(), in.readAllBytes());
            }
            parts.put(part, change.apply(parts.getOrDefault(part, new byte[0])));
            for (Map.Entry<String, byte[]> entry : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
            }
            zip.finish();
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
