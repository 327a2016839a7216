import QtQuick

Window {
    visible: true
    color: "#0B3F4A" // by which it is seen on the glass
    width: 1920
    height: 1080
}
