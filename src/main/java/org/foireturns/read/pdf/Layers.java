package org.foireturns.read.pdf;

import java.util.ArrayDeque;
import java.util.Deque;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentGroup;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentProperties;
import org.jspecify.annotations.Nullable;

/** Whether what is drawn stands on layers that are shown. Layers lie in each other. */
final class Layers {
    private final @Nullable PDOptionalContentProperties all;
    private final Deque<Boolean> shown = new ArrayDeque<>();

    /** @param all those of the document, or null where it has none */
    Layers(@Nullable PDOptionalContentProperties all) {
        this.all = all;
    }

    /** A part begins; one that is on no layer is shown. */
    void begin(COSName tag, @Nullable COSDictionary properties) {
        boolean visible = true;
        if (all != null
                && COSName.OC.equals(tag)
                && properties != null
                && PDPropertyList.create(properties) instanceof PDOptionalContentGroup layer) {
            visible = all.isGroupEnabled(layer);
        }
        shown.push(visible);
    }

    /** The part that began last ends; a page may end more than began. */
    void end() {
        shown.poll();
    }

    boolean show() {
        return !shown.contains(false);
    }
}
