package org.foireturns.read.excel;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.foireturns.read.contract.MarkedText;
import org.jspecify.annotations.Nullable;

/**
 * Texts by number. A workbook may have a million that are used once, so plain ones are kept as bytes; those that were
 * asked for lately are at hand.
 */
final class SharedTexts {
    private static final int PAGE = 1 << 18;
    private static final int AT_HAND = 1 << 13;

    private final List<byte[]> pages = new ArrayList<>();
    /** The texts that are more than their letters: with marks, or with letters that no byte holds. */
    private final Map<Integer, MarkedText> others = new HashMap<>();

    private final int[] numbersAtHand = new int[AT_HAND];
    private final @Nullable MarkedText[] atHand = new MarkedText[AT_HAND];
    /** By number, its page and where it ends there. */
    private int[] ends = new int[1 << 10];

    private int[] pagesOf = new int[1 << 10];
    private int filled = PAGE;
    private int size;

    void add(MarkedText text) {
        if (size == ends.length) {
            ends = Arrays.copyOf(ends, size * 2);
            pagesOf = Arrays.copyOf(pagesOf, size * 2);
        }
        if (narrow(text)) {
            keep(text.text().getBytes(StandardCharsets.ISO_8859_1));
        } else {
            others.put(size, text);
            keep(new byte[0]);
        }
        size++;
    }

    private static boolean narrow(MarkedText text) {
        boolean narrow =
                text.mark().isEmpty() && text.struck().isEmpty() && text.runs().isEmpty();
        for (int i = 0; i < text.text().length() && narrow; i++) {
            narrow = text.text().charAt(i) < 0x100;
        }
        return narrow;
    }

    private void keep(byte[] bytes) {
        if (pages.isEmpty() || filled + bytes.length > PAGE) {
            pages.add(new byte[Math.max(PAGE, bytes.length)]);
            filled = 0;
        }
        System.arraycopy(bytes, 0, pages.get(pages.size() - 1), filled, bytes.length);
        filled += bytes.length;
        ends[size] = filled;
        pagesOf[size] = pages.size() - 1;
    }

    int size() {
        return size;
    }

    MarkedText get(int number) {
        int slot = number & (AT_HAND - 1);
        MarkedText known = atHand[slot];
        if (known == null || numbersAtHand[slot] != number) {
            known = read(number);
            atHand[slot] = known;
            numbersAtHand[slot] = number;
        }
        return known;
    }

    private MarkedText read(int number) {
        MarkedText other = others.get(number);
        if (other != null) {
            return other;
        }
        int page = pagesOf[number];
        int from = number > 0 && pagesOf[number - 1] == page ? ends[number - 1] : 0;
        return MarkedText.plain(new String(pages.get(page), from, ends[number] - from, StandardCharsets.ISO_8859_1));
    }
}
