package org.foireturns.legend;

/** The colours that have a name, each as wide as people use it: what is pink for one is red for another. */
enum Hue {
    RED,
    PINK,
    ORANGE,
    YELLOW,
    GREEN,
    BLUE,
    PURPLE,
    BROWN,
    GREY;

    private static final int GREYEST = 14;
    private static final int LIGHT_OF_PINK = 165;
    private static final int LIGHT_OF_BROWN = 128;

    /** Whether somebody may call a colour by this name. */
    boolean names(int colour) {
        int red = colour >> 16 & 0xFF;
        int green = colour >> 8 & 0xFF;
        int blue = colour & 0xFF;
        int most = Math.max(red, Math.max(green, blue));
        int least = Math.min(red, Math.min(green, blue));
        if (most - least <= GREYEST) {
            return this == GREY && most > GREYEST;
        }
        int light = (most + least) / 2;
        double angle = angle(red, green, blue, most, most - least);
        return switch (this) {
            case RED -> angle >= 345 || angle <= 15;
            case PINK -> light >= LIGHT_OF_PINK && (angle >= 290 || angle <= 25);
            case ORANGE -> angle >= 15 && angle <= 46;
            case YELLOW -> angle >= 42 && angle <= 70;
            case GREEN -> angle >= 70 && angle <= 170;
            case BLUE -> angle >= 170 && angle <= 255;
            case PURPLE -> angle >= 250 && angle <= 320;
            case BROWN -> light < LIGHT_OF_BROWN && angle >= 10 && angle <= 45;
            case GREY -> false;
        };
    }

    /** Where a colour stands on the wheel: red at 0, green at 120, blue at 240. */
    private static double angle(int red, int green, int blue, int most, int spread) {
        double sixth = most == red
                ? (double) (green - blue) / spread
                : most == green ? 2 + (double) (blue - red) / spread : 4 + (double) (red - green) / spread;
        return (sixth * 60 + 360) % 360;
    }
}
