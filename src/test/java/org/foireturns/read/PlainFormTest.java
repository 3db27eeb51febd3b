package org.foireturns.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.foireturns.model.Cell;
import org.foireturns.model.FileFormat;
import org.foireturns.model.Grid;
import org.foireturns.read.contract.UnreadableFile;
import org.foireturns.read.contract.Workbook;
import org.foireturns.read.screen.PartsSeen;
import org.foireturns.read.screen.Trace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A file whose parts have the plain form is read byte by byte, and one with a comment before the root of each part by
 * the parser of all XML. Both must say the same, whole or damaged.
 */
class PlainFormTest {
    private static final int EACH = 9;

    @TempDir
    Path folder;

    @Test
    void theSampleReadsTheSameInEitherForm() throws Exception {
        List<Path> files = sample();
        for (int i = 0; i < files.size(); i += EACH) {
            same(parts(files.get(i)), format(files.get(i)));
        }
    }

    @Test
    void damagedPartsAreReadOrRefusedTheSameInEitherForm() throws Exception {
        Random random = new Random(14);
        List<Path> files = sample();
        for (int i = 0; i < files.size(); i += 2 * EACH) {
            for (int times = 0; times < 12; times++) {
                Map<String, byte[]> parts = parts(files.get(i));
                List<String> names = parts.keySet().stream()
                        .filter(name -> name.contains("/sheet") || name.contains("shared") || name.contains("content"))
                        .toList();
                String name = names.get(random.nextInt(names.size()));
                parts.put(name, damaged(Objects.requireNonNull(parts.get(name)), random));
                same(parts, format(files.get(i)));
            }
        }
    }

    private static List<Path> sample() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("input"))) {
            return files.filter(file -> file.toString().matches(".*\\.(?:xlsx|ods)"))
                    .sorted()
                    .toList();
        }
    }

    private static FileFormat format(Path file) {
        return file.toString().endsWith(".ods") ? FileFormat.ODS : FileFormat.XLSX;
    }

    /** One byte is another, or a piece stands twice or not at all. */
    private static byte[] damaged(byte[] part, Random random) {
        String text = new String(part, StandardCharsets.ISO_8859_1);
        int from = random.nextInt(text.length());
        int to = Math.min(text.length(), from + 1 + random.nextInt(40));
        String put = switch (random.nextInt(4)) {
            case 0 -> "";
            case 1 -> text.substring(from, to) + text.substring(from, to);
            case 2 -> text.substring(from + 1, to) + "<>&\"'/ ;7A".charAt(random.nextInt(10));
            default -> (char) random.nextInt(256) + text.substring(from + 1, to);
        };
        return (text.substring(0, from) + put + text.substring(to)).getBytes(StandardCharsets.ISO_8859_1);
    }

    private void same(Map<String, byte[]> parts, FileFormat format) throws IOException {
        Path plain = write("plain", parts);
        parts.replaceAll((name, bytes) -> name.endsWith(".xml") || name.endsWith(".rels") ? commented(bytes) : bytes);
        Path full = write("full", parts);
        assertThat(said(plain, format)).isEqualTo(said(full, format));
    }

    private static Map<String, byte[]> parts(Path file) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : zip.stream().map(ZipEntry.class::cast).toList()) {
                parts.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
            }
        }
        return parts;
    }

    private static byte[] commented(byte[] part) {
        String text = new String(part, StandardCharsets.ISO_8859_1);
        int at = text.startsWith("<?xml ") ? text.indexOf("?>") + 2 : 0;
        return (text.substring(0, at) + "<!-- -->" + text.substring(at)).getBytes(StandardCharsets.ISO_8859_1);
    }

    private Path write(String name, Map<String, byte[]> parts) throws IOException {
        Path file = folder.resolve(name);
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        }
        return file;
    }

    private static List<String> said(Path file, FileFormat format) {
        List<String> said = new ArrayList<>();
        try {
            PartsSeen seen = Readers.forFormat(format).screen(file);
            seen.sightings().stream()
                    .filter(each -> each.trace() != Trace.SIZE)
                    .forEach(each -> said.add(each.toString()));
            Workbook book = Readers.forFormat(format).read(file, "either");
            said.add(book.remarks().toString());
            book.grids().forEach(grid -> add(grid, said));
        } catch (UnreadableFile refused) {
            said.add(refused.reason().toString());
        }
        return said;
    }

    private static void add(Grid grid, List<String> said) {
        said.add(grid.sheet() + grid.visibility() + grid.merges() + grid.covered() + grid.comments());
        said.add(grid.outOfView().rows().boxed().toList() + " "
                + grid.outOfView().columns().boxed().toList());
        said.add(grid.fills().all().toList().toString());
        for (Cell cell : grid.cells()) {
            said.add(cell + " " + cell.number() + cell.date() + cell.noteMark() + cell.style() + cell.shown());
        }
    }
}
