package org.foireturns.sample;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** A file made into another by chance: the same file and seed make the same mutant. */
final class Mutant {
    private static final List<String> PIECES = List.of(
            "",
            "-1",
            "0",
            "2147483647",
            "99999999999999999999",
            "1E308",
            "NaN",
            "&#0;",
            "<a>",
            "</a>",
            "'",
            "\"",
            "<![CDATA[",
            "&x;",
            "<!DOCTYPE a>",
            "A1:XFD1048576",
            "\uD83D\uDE00",
            "true",
            "../../x");

    private final Random random;

    private Mutant(long seed) {
        this.random = new Random(seed);
    }

    static byte[] of(byte[] whole, long seed) throws IOException {
        Mutant mutant = new Mutant(seed);
        boolean zip = whole.length > 4 && whole[0] == 'P' && whole[1] == 'K';
        return switch (mutant.random.nextInt(zip ? 6 : 3)) {
            case 0 -> mutant.flipped(whole);
            case 1 -> Arrays.copyOf(whole, mutant.random.nextInt(whole.length));
            case 2 -> mutant.moved(whole);
            case 3 -> mutant.swapped(whole);
            default -> mutant.edited(whole);
        };
    }

    private byte[] flipped(byte[] whole) {
        byte[] bytes = whole.clone();
        for (int i = 1 + random.nextInt(8); i > 0; i--) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        return bytes;
    }

    private byte[] moved(byte[] whole) {
        byte[] bytes = whole.clone();
        int length = Math.min(1 + random.nextInt(600), bytes.length);
        System.arraycopy(
                whole,
                random.nextInt(bytes.length - length + 1),
                bytes,
                random.nextInt(bytes.length - length + 1),
                length);
        return bytes;
    }

    private byte[] swapped(byte[] whole) throws IOException {
        Map<String, byte[]> parts = parts(whole);
        List<String> names = new ArrayList<>(parts.keySet());
        String one = names.get(random.nextInt(names.size()));
        String other = names.get(random.nextInt(names.size()));
        byte[] content = parts.getOrDefault(one, new byte[0]);
        parts.put(one, parts.getOrDefault(other, new byte[0]));
        parts.put(other, content);
        if (random.nextInt(4) == 0) {
            parts.remove(one);
        }
        return zip(parts);
    }

    private byte[] edited(byte[] whole) throws IOException {
        Map<String, byte[]> parts = parts(whole);
        List<String> names = new ArrayList<>(parts.keySet());
        String name = names.get(random.nextInt(names.size()));
        StringBuilder text =
                new StringBuilder(new String(parts.getOrDefault(name, new byte[0]), StandardCharsets.UTF_8));
        for (int i = 1 + random.nextInt(3); i > 0 && text.length() > 1; i--) {
            int from = random.nextInt(text.length());
            char edge = "\"<>' ".charAt(random.nextInt(5));
            int start = Math.max(0, text.indexOf(String.valueOf(edge), from));
            int end = Math.min(text.length(), start + random.nextInt(30));
            if (random.nextInt(4) == 0) {
                text.insert(start, text.substring(start, end).repeat(1 + random.nextInt(3)));
            } else {
                text.replace(Math.min(start + 1, end), end, PIECES.get(random.nextInt(PIECES.size())));
            }
        }
        parts.put(name, text.toString().getBytes(StandardCharsets.UTF_8));
        return zip(parts);
    }

    private static Map<String, byte[]> parts(byte[] whole) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(whole))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        return parts;
    }

    private static byte[] zip(Map<String, byte[]> parts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
