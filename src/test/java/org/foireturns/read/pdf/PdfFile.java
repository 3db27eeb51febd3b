package org.foireturns.read.pdf;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceGray;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentGroup;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentProperties;
import org.apache.pdfbox.pdmodel.graphics.shading.PDShading;
import org.apache.pdfbox.pdmodel.graphics.shading.PDShadingType2;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;

/** PDF documents of one page after the other, drawn stroke by stroke from the top left corner. */
public final class PdfFile {
    private static final float HEIGHT = 792;

    private final PDDocument document = new PDDocument();
    private PDPageContentStream page;

    public PdfFile() {
        page = next();
    }

    private PDPageContentStream next() {
        try {
            PDPage fresh = new PDPage();
            document.addPage(fresh);
            return new PDPageContentStream(document, fresh);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Starts a page. */
    public PdfFile page() throws IOException {
        page.close();
        page = next();
        return this;
    }

    /** Writes a text whose letters stand on a line. */
    public PdfFile text(float x, float y, String text) throws IOException {
        page.beginText();
        page.setFont(new PDType1Font(FontName.HELVETICA), 11);
        page.newLineAtOffset(x, HEIGHT - y);
        page.showText(text);
        page.endText();
        return this;
    }

    /** Writes a text in bold letters. */
    public PdfFile bold(float x, float y, String text) throws IOException {
        page.beginText();
        page.setFont(new PDType1Font(FontName.HELVETICA_BOLD), 11);
        page.newLineAtOffset(x, HEIGHT - y);
        page.showText(text);
        page.endText();
        return this;
    }

    /** Writes a text in letters of one point. */
    public PdfFile small(float x, float y, String text) throws IOException {
        page.beginText();
        page.setFont(new PDType1Font(FontName.HELVETICA), 1);
        page.newLineAtOffset(x, HEIGHT - y);
        page.showText(text);
        page.endText();
        return this;
    }

    /** Writes a text of which nothing is shown but what lies in a window 25 points high. */
    public PdfFile clipped(float left, float top, float width, String text, float x, float y) throws IOException {
        page.saveGraphicsState();
        page.addRect(left, HEIGHT - top - 25, width, 25);
        page.clip();
        text(x, y, text);
        page.restoreGraphicsState();
        return this;
    }

    /** Writes a text on a layer of its own. */
    public PdfFile layer(String text, boolean shown) throws IOException {
        PDOptionalContentGroup layer = new PDOptionalContentGroup("layer");
        PDOptionalContentProperties layers = new PDOptionalContentProperties();
        layers.addGroup(layer);
        layers.setGroupEnabled(layer, shown);
        document.getDocumentCatalog().setOCProperties(layers);
        page.beginMarkedContent(COSName.OC, layer);
        text(60, 90, text);
        page.endMarkedContent();
        return this;
    }

    /** Writes a text that goes up the page. */
    public PdfFile turned(float x, float y, String text) throws IOException {
        page.beginText();
        page.setFont(new PDType1Font(FontName.HELVETICA), 11);
        page.setTextMatrix(Matrix.getRotateInstance(Math.PI / 2, x, y));
        page.showText(text);
        page.endText();
        return this;
    }

    /** Writes the cells of one line, each column 100 points wide. */
    public PdfFile row(float y, String... cells) throws IOException {
        for (int i = 0; i < cells.length; i++) {
            if (!cells[i].isEmpty()) {
                text(60 + 100f * i, y, cells[i]);
            }
        }
        return this;
    }

    /** Draws a line. */
    public PdfFile line(float x, float y, float toX, float toY) throws IOException {
        page.moveTo(x, HEIGHT - y);
        page.lineTo(toX, HEIGHT - toY);
        page.stroke();
        return this;
    }

    /** Draws the lines around and between cells of 100 by 20 points. */
    public PdfFile grid(float top, int rows, int columns) throws IOException {
        for (int i = 0; i <= rows; i++) {
            line(55, top + 20f * i, 55 + 100f * columns, top + 20f * i);
        }
        for (int i = 0; i <= columns; i++) {
            line(55 + 100f * i, top, 55 + 100f * i, top + 20f * rows);
        }
        return this;
    }

    /** Fills a box. */
    public PdfFile box(float x, float y, float width, float height, float grey) throws IOException {
        page.setNonStrokingColor(grey);
        page.addRect(x, HEIGHT - y - height, width, height);
        page.fill();
        page.setNonStrokingColor(0f);
        return this;
    }

    /** Sets the colour of what is written next. */
    public PdfFile ink(float grey) throws IOException {
        page.setNonStrokingColor(grey);
        return this;
    }

    /** Lets what is written next be seen by nobody. */
    public PdfFile invisible() throws IOException {
        page.setRenderingMode(RenderingMode.NEITHER);
        return this;
    }

    /**
     * Draws what operators say, which may use a font {@code /Helv}, a state without ink {@code /Clear} and a shading
     * {@code /Grey}.
     */
    public PdfFile drawn(String operators) throws IOException {
        page.close();
        PDPage open = document.getPage(document.getNumberOfPages() - 1);
        open.setResources(resources());
        List<PDStream> streams = new ArrayList<>();
        open.getContentStreams().forEachRemaining(streams::add);
        byte[] drawn = ("q " + operators + " Q\n").getBytes(StandardCharsets.US_ASCII);
        streams.add(new PDStream(document, new ByteArrayInputStream(drawn)));
        open.setContents(streams);
        page = new PDPageContentStream(document, open, AppendMode.APPEND, false);
        return this;
    }

    /** Draws what operators say as a drawing of its own on a layer. */
    public PdfFile drawing(String operators, boolean shown) throws IOException {
        PDOptionalContentGroup layer = new PDOptionalContentGroup("layer");
        PDOptionalContentProperties layers = new PDOptionalContentProperties();
        layers.addGroup(layer);
        layers.setGroupEnabled(layer, shown);
        document.getDocumentCatalog().setOCProperties(layers);
        PDFormXObject drawing = new PDFormXObject(document);
        drawing.setBBox(new PDRectangle(612, HEIGHT));
        drawing.setResources(resources());
        drawing.getCOSObject().setItem(COSName.OC, layer);
        try (OutputStream out = drawing.getContentStream().createOutputStream()) {
            out.write(operators.getBytes(StandardCharsets.US_ASCII));
        }
        page.drawForm(drawing);
        return this;
    }

    private static PDResources resources() {
        PDResources resources = new PDResources();
        resources.put(COSName.HELV, new PDType1Font(FontName.HELVETICA));
        PDExtendedGraphicsState clear = new PDExtendedGraphicsState();
        clear.setNonStrokingAlphaConstant(0f);
        resources.put(COSName.getPDFName("Clear"), clear);
        PDShadingType2 grey = new PDShadingType2(new COSDictionary());
        grey.setShadingType(PDShading.SHADING_TYPE2);
        grey.setColorSpace(PDDeviceGray.INSTANCE);
        resources.put(COSName.getPDFName("Grey"), grey);
        return resources;
    }

    /** Lays a picture over the whole page. */
    public PdfFile picture() throws IOException {
        BufferedImage grey = new BufferedImage(4, 4, BufferedImage.TYPE_BYTE_GRAY);
        page.drawImage(LosslessFactory.createFromImage(document, grey), 0, 0, 612, HEIGHT);
        return this;
    }

    /** The document, to add what is no stroke. */
    public PDDocument document() {
        return document;
    }

    public byte[] bytes() throws IOException {
        page.close();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        document.save(bytes);
        document.close();
        return bytes.toByteArray();
    }
}
