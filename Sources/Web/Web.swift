import Archive
import Hummingbird
import HTTPTypes
import ServiceLifecycle
