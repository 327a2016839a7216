import QtQuick

Window {
    visible: true
    width: 1920
    height: 1080
}
