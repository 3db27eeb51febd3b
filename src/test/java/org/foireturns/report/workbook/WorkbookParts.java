package org.foireturns.report.workbook;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** The parts of a workbook as texts, so that a test can read, break and search them. */
public record WorkbookParts(Map<String, String> texts) {

    /** Unpacks a workbook. */
    public static WorkbookParts of(byte[] file) throws IOException {
        Map<String, String> texts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                texts.put(part.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return new WorkbookParts(texts);
    }

    /** The same workbook with one part changed. */
    WorkbookParts with(String part, String old, String other) {
        String text = text(part);
        if (!text.contains(old)) {
            throw new IllegalArgumentException(part + " does not hold " + old);
        }
        Map<String, String> changed = new LinkedHashMap<>(texts);
        int at = text.indexOf(old);
        changed.put(part, text.substring(0, at) + other + text.substring(at + old.length()));
        return new WorkbookParts(changed);
    }

    /** One part; empty when there is none. */
    public String text(String part) {
        return texts.getOrDefault(part, "");
    }

    /** Everything in the file, one part after the other. */
    public String all() {
        return String.join("\n", texts.keySet()) + "\n" + String.join("\n", texts.values());
    }
}
